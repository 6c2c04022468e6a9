import { hasOwnBoard, leafAreas } from "../parts.ts";
import type { NodeId, Organisation } from "../schema.ts";
import type { Move } from "./move.ts";

/** Everybody whose place or duty a move changes; who pays is no place. */
export function touchedBy(move: Move, a: Organisation, b: Organisation): readonly NodeId[] {
  switch (move.what) {
    case "coordination":
      return [...new Set(move.from).symmetricDifference(new Set(move.to))];
    case "specialUnits":
      return move.units;
    case "teams":
      return move.teams;
    case "support":
      return [...move.gone, ...move.come, ...teamsWithOtherAreas(a, b)];
    case "served":
      return teamsWithOtherAreas(a, b);
    case "areas":
      return [...move.areas, ...move.below, ...agreeingWith(move.areas, [a, b])];
    case "referral":
      return [...move.from, ...move.to].flatMap((id) =>
        id === "area"
          ? [a, b].flatMap((organisation) => leafAreas(organisation).map((area) => area.id))
          : [id],
      );
    case "financing":
      return [];
    default:
      return move.ids;
  }
}

/** The units with a board of their own that have their agreement with one of these. */
const agreeingWith = (areas: readonly NodeId[], both: readonly Organisation[]) =>
  both
    .flatMap(({ units }) => units)
    .filter((unit) => hasOwnBoard(unit) && areas.includes(unit.leader))
    .map(({ id }) => id);

/**
 * How it looks when some of the moves from one organisation to another have been made: all of them give the other. It is for
 * looking at. A department or section is there as long as somebody in it is.
 */
export function underway(a: Organisation, b: Organisation, made: readonly Move[]): Organisation {
  const has = (what: Move["what"]) => made.some((move) => move.what === what);
  const done = new Set(made.flatMap((move) => touchedBy(move, a, b)));
  const offersMade = (of: "referral" | "financing") =>
    new Set(made.flatMap((move) => (move.what === of ? move.offers : [])));
  const seats = (of: "referral" | "financing") => {
    const changed = offersMade(of);
    const pick = (offer: keyof Organisation["referral"]) => (changed.has(offer) ? b : a)[of][offer];
    return { specialNursery: pick("specialNursery"), group: pick("group"), support: pick("support") };
  };
  const standing = {
    ...a,
    sections: joined(a.sections, b.sections),
    areas: mixed(a.areas, b.areas, done),
    units: mixed(a.units, b.units, done),
    supportTeams: mixed(a.supportTeams, b.supportTeams, done),
    committees: mixed(a.committees, b.committees, done),
    networks: mixed(a.networks, b.networks, done),
    coordination: (has("coordination") ? b : a).coordination,
    referral: seats("referral"),
    financing: seats("financing"),
  };
  const [heldBefore, held] = [holdersIn(a), holdersIn(standing)];
  const [before, after] = [officesOf(a), officesOf(b)];
  const stays = ({ id }: { readonly id: NodeId }) =>
    held.has(id) || (before.has(id) ? after.has(id) || !(done.has(id) || heldBefore.has(id)) : done.has(id));
  const sections = standing.sections.filter(stays);
  const housing = new Set(sections.map(({ department }) => department));
  return {
    ...standing,
    sections,
    departments: joined(a.departments, b.departments).filter((one) => stays(one) || housing.has(one.id)),
  };
}

/** Teams that stay, but serve others than before. */
function teamsWithOtherAreas(a: Organisation, b: Organisation): readonly NodeId[] {
  const served = new Map(a.supportTeams.map(({ id, serves }) => [id, [serves].flat().join(" ")]));
  return b.supportTeams
    .filter(({ id, serves }) => served.has(id) && served.get(id) !== [serves].flat().join(" "))
    .map(({ id }) => id);
}

const officesOf = ({ departments, sections }: Organisation) =>
  new Set([...departments, ...sections].map(({ id }) => id));

/** What has moved as it is in the end, what has not as it was; what only one of them has is there before or after its move. */
function mixed<Entry extends { readonly id: NodeId }>(
  a: readonly Entry[],
  b: readonly Entry[],
  done: ReadonlySet<NodeId>,
): readonly Entry[] {
  const [before, after] = [
    new Map(a.map((entry) => [entry.id, entry])),
    new Map(b.map((entry) => [entry.id, entry])),
  ];
  return joined(a, b).flatMap(({ id }) => (done.has(id) ? after : before).get(id) ?? []);
}

const joined = <Entry extends { readonly id: NodeId }>(a: readonly Entry[], b: readonly Entry[]) => [
  ...new Map([...b, ...a].map((entry) => [entry.id, entry])).values(),
];

/** Whoever leads, decides, pays or coordinates, and the departments of those sections. */
function holdersIn(organisation: Organisation): ReadonlySet<NodeId> {
  const { areas, units, supportTeams, committees, coordination, referral, financing, sections } =
    organisation;
  const held = new Set<NodeId>([
    ...[...areas, ...units, ...supportTeams, ...committees].flatMap(({ leader }) => leader ?? []),
    ...coordination,
    ...[...Object.values(referral), ...Object.values(financing)].map(({ at }) => at),
  ]);
  for (const { id, department } of sections) if (held.has(id)) held.add(department);
  return held;
}
