import { DomainError } from "../../errors.ts";
import { inconsistencies } from "../consistency.ts";
import type { Decisions } from "../decisions.ts";
import { leadingNursery, leafAreas, seatedUnit } from "../parts.ts";
import { type Area, type Organisation, originOf, type Seat, type Unit } from "../schema.ts";
import { type Administration, administrationUnder } from "./administration.ts";
import { supportTeamsUnder } from "./support-teams.ts";

/**
 * The same municipality under other anchoring decisions: units, groups, places, children and staff keep their ids and
 * their place on the map; leaders, seats, teams and networks follow the decisions, and are marked as assumed.
 * Doing it again, or by way of other decisions, gives the same. Throws "invalid" for decisions that do not hold together.
 */
export function rearrange(organisation: Organisation, decisions: Decisions): Organisation {
  const [broken] = inconsistencies(decisions, organisation);
  if (broken) throw new DomainError("invalid", `decisions do not hold together: ${broken.because.en}`);
  const administration = administrationUnder(organisation, decisions);
  const supportTeams = supportTeamsUnder(organisation, decisions, administration);
  const areas = areasUnder(organisation, decisions, administration);
  const led = new Set(areas.filter(({ leader }) => leader !== null).map(({ id }) => id));
  return {
    ...organisation,
    departments: administration.departments,
    sections: administration.sections,
    areas,
    units: organisation.units.map((unit) => ledBy(unit, leaderOf(unit, decisions, administration, led))),
    supportTeams,
    committees: committeesUnder(organisation, decisions, administration),
    networks: networksUnder(organisation, decisions, supportTeams),
    coordination: coordinatorsUnder(organisation, decisions, administration),
    referral: referralUnder(decisions, administration),
    financing: financingUnder(decisions, administration),
    referralTies: [],
    decisions: withoutAreas(decisions),
  };
}

function withoutAreas({ supportAreas: _, ...options }: Decisions): Organisation["decisions"] {
  return options;
}

function areasUnder(organisation: Organisation, { leadership }: Decisions, { daycare }: Administration) {
  const larger = new Set(organisation.areas.map(({ within }) => within));
  return organisation.areas.map((area) => {
    const isLarger = larger.has(area.id);
    const leader =
      leadership === "traditional" || (isLarger && leadership === "area")
        ? null
        : leadership === "twoTierArea" && area.within !== undefined
          ? area.within
          : daycare;
    return ledBy(area, leader);
  });
}

/** Whoever leads it now, marked as assumed where that is another than is known. */
function ledBy<Led extends Area | Unit>(led: Led, leader: Led["leader"]): Led {
  if (leader === led.leader || originOf(led, "leader") === "assumed") return { ...led, leader };
  return { ...led, leader, origins: { ...led.origins, leader: "assumed" } };
}

function leaderOf(
  unit: Unit,
  decisions: Decisions,
  { children, daycare, disability }: Administration,
  ledAreas: ReadonlySet<string>,
): string {
  if (unit.kind === "competenceCentre") return children;
  if (unit.kind === "specialNursery") {
    if (disability !== null) return disability;
    return decisions.specialLine === "area" && unit.area !== null ? unit.area : children;
  }
  return unit.area !== null && ledAreas.has(unit.area) ? unit.area : daycare;
}

function committeesUnder(organisation: Organisation, { referral }: Decisions, { children }: Administration) {
  if (referral !== "committee") return [];
  const seats = [leadingNursery(organisation), seatedUnit(organisation)];
  return [
    {
      id: "referral-committee",
      name: { da: "Visitationsudvalget", en: "The referral committee" },
      origin: "assumed" as const,
      leader: children,
      members: seats.flatMap((unit) => (unit ? [unit.id] : [])),
    },
  ];
}

/**
 * Those the booklet names as parties: the special nursery, the support teams and the units with groups. Units with
 * children integrated one by one take part through the team that supports them.
 */
function networksUnder(
  organisation: Organisation,
  { network }: Decisions,
  teams: Organisation["supportTeams"],
) {
  if (network === "none") return [];
  const units = organisation.units.filter(
    ({ kind, groups }) => kind === "specialNursery" || groups.length > 0,
  );
  return [
    {
      id: "network",
      name: { da: "Netværket", en: "The network" },
      origin: "assumed" as const,
      formal: network === "formal",
      members: [...units, ...teams].map(({ id }) => id),
    },
  ];
}

function coordinatorsUnder(
  organisation: Organisation,
  { coordination }: Decisions,
  administration: Administration,
) {
  switch (coordination) {
    case "departments":
      return administration.departments.map(({ id }) => id);
    case "department":
      return [administration.children];
    case "areas":
      return leafAreas(organisation).map(({ id }) => id);
    case "network":
      return ["network"];
  }
}

const seat = (at: string): Seat => ({ at, origin: "assumed" });

/** Places in another department's special nursery are always decided on there. */
function referralUnder({ referral }: Decisions, { daycare, family, ppr, disability }: Administration) {
  const elsewhere = referral === "area" ? "area" : "referral-committee";
  const by = (section: string) => seat(referral === "section" ? section : elsewhere);
  return {
    specialNursery: disability === null ? by(family) : seat(disability),
    group: by(daycare),
    support: by(ppr),
  };
}

function financingUnder({ financing }: Decisions, { children, social }: Administration) {
  const own = seat(financing === "area" ? "area" : children);
  return { specialNursery: social === null ? own : seat(social), group: own, support: own };
}
