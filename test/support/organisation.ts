import { Organisation, type SupportTeam, type Unit } from "../../src/domain/organisation/schema.ts";
import type { Origin } from "../../src/domain/origin.ts";

export const both = (text: string) => ({ da: text, en: text });

/** An entry that is called by its id. */
export const named = (id: string, origin: Origin = "assumed") => ({ id, name: both(id), origin });

/** A daycare of a department or area, about which nothing more is known. */
export const house = (id: string, more: Partial<Unit> & { readonly leader: string }): Unit => ({
  ...named(id),
  kind: "daycare",
  area: null,
  places: null,
  staff: null,
  children: { 1: 0, 2: 0, 3: 0 },
  groups: [],
  ...more,
});

/** A support team that serves everybody. */
export const team = (
  id: string,
  more: Partial<SupportTeam> & Pick<SupportTeam, "staff" | "leader">,
): SupportTeam => ({
  ...named(id),
  kind: "supportPedagogues",
  competences: [],
  serves: "all",
  ...more,
});

/** One seat for all three offers. */
export const seats = (at: string, origin: Origin = "assumed") => ({
  specialNursery: { at, origin },
  group: { at, origin },
  support: { at, origin },
});

/**
 * The department `children` with the section `daycare`, which decides while the department pays and coordinates; and what
 * a test says of it. What it says is checked as an organisation that comes in is.
 */
export const organisationOf = (parts: { readonly [part in keyof Organisation]?: unknown }): Organisation =>
  Organisation.parse({
    schema: "tovholder/organisation@2",
    id: "some",
    name: both("Some"),
    kind: "own",
    departments: [named("children")],
    sections: [{ ...named("daycare"), kind: "daycare", department: "children" }],
    areas: [],
    units: [],
    supportTeams: [],
    committees: [],
    networks: [],
    coordination: ["children"],
    referral: seats("daycare"),
    financing: seats("children"),
    ...parts,
  });
