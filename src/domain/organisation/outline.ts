import { z } from "zod";
import { type Text, Wording } from "../language.ts";
import { Base, bases, Origin } from "../origin.ts";
import { organisationVersion } from "./document/version.ts";
import { Group, Id, Organisation, Unit } from "./schema.ts";

/** Ordinary houses that are known only by their number: they are shared evenly over some areas, in order. */
const Houses = z.strictObject({
  count: z.int().min(1).max(2_000),
  kind: z.enum(["daycare", "childminding"]).default("daycare"),
  /** What a house is called, before its number, where it has no name. */
  called: Wording,
  /** The number of the first one. */
  from: z.int().min(1).default(1),
  names: z.array(z.string()).optional(),
  areas: z.array(Id).min(1),
  /** Where their number comes from; which house lies where is always assumed. */
  origin: Origin,
  /** What their number was made from, where it is computed. */
  computedFrom: z.array(Base).max(bases.length).readonly().optional(),
  claims: z.array(z.string()).optional(),
});

/** A group in one of these houses: the `house`th of its area, counted from 1. */
const GroupIn = z.strictObject({ area: Id, house: z.int().min(1), group: Group });

/**
 * An organisation as it is kept in a file: what is known of each part, and the rest in numbers. Children are the
 * municipality's, shared evenly over the houses.
 */
export const OrganisationOutline = Organisation.unwrap()
  .omit({ schema: true, entered: true })
  .extend({
    houses: z.array(Houses).min(1),
    groupsIn: z.array(GroupIn).default([]),
    children: z.strictObject({ 1: z.int().min(0), 2: z.int().min(0), 3: z.int().min(0) }),
    childrenOrigin: Origin.default("assumed"),
    units: z.array(Unit).default([]),
  });
export type Outline = z.infer<typeof OrganisationOutline>;

/** The organisation that an outline stands for. What is filled in is marked as assumed. */
export function outlined({
  houses,
  groupsIn,
  children,
  childrenOrigin,
  units,
  ...known
}: Outline): Organisation {
  const bare = houses.flatMap((block) => housesOf(block, known));
  const rank = new Map<string, number>();
  const ordinary = bare.map((house, at): Unit => {
    const place = (rank.get(house.area) ?? 0) + 1;
    rank.set(house.area, place);
    const share = (total: number) => evenShare(total, bare.length, at);
    return {
      ...house,
      origins: { ...house.origins, children: childrenOrigin },
      children: { 1: share(children[1]), 2: share(children[2]), 3: share(children[3]) },
      groups: groupsIn
        .filter((held) => held.area === house.area && held.house === place)
        .map(({ group }) => group),
    };
  });
  return Organisation.parse({ ...known, schema: organisationVersion, units: [...ordinary, ...units] });
}

/** The at-th of so many shares of a whole number, as even as whole numbers can be, the odd ones spread out. */
export const evenShare = (total: number, shares: number, at: number): number =>
  Math.floor(((at + 1) * total) / shares) - Math.floor((at * total) / shares);

type House = Omit<Unit, "children" | "groups" | "area"> & { readonly area: string };

type Above = Pick<Outline, "areas" | "sections" | "departments">;

/** Houses are led by their area where it has a leader, else by the daycare section. */
function housesOf(block: z.infer<typeof Houses>, { areas, sections, departments }: Above): readonly House[] {
  const { count, kind, called, from, names, origin, computedFrom, claims } = block;
  const led = new Set(areas.filter(({ leader }) => leader !== null).map(({ id }) => id));
  const centre = sections.find((section) => section.kind === "daycare")?.id ?? departments[0]?.id ?? "";
  let number = 0;
  return block.areas.flatMap((area, at) =>
    Array.from({ length: evenShare(count, block.areas.length, at) }, (): House => {
      const name = names?.[number];
      number += 1;
      return {
        id: `${area}-${kind === "childminding" ? "childminding" : "house"}-${number}`,
        name: name === undefined ? numbered(called, from + number - 1) : { da: name, en: name },
        origin,
        origins: { area: "assumed", leader: "assumed", name: "assumed" },
        ...(computedFrom && { from: computedFrom }),
        ...(claims && { claims }),
        kind,
        area,
        leader: led.has(area) ? area : centre,
        places: null,
        staff: null,
      };
    }),
  );
}

const numbered = ({ da, en }: Text, number: number): Text => ({
  da: `${da} ${number}`,
  en: `${en} ${number}`,
});
