import { ascending, descending, least } from "d3-array";
import type { Area, NodeId, Organisation, SupportTeam, Unit } from "./schema.ts";

/** Ordinary daycare, childminding included: not a special unit. */
export const isGeneral = ({ kind }: { readonly kind: string | null }): boolean =>
  kind === "daycare" || kind === "childminding";

/** A self-owned or private unit: it is led by its own board, and has an agreement with the municipality. */
export const hasOwnBoard = ({ ownership = "municipal" }: Pick<Unit, "ownership">): boolean =>
  ownership !== "municipal";

export const generalUnits = ({ units }: Organisation): readonly Unit[] => units.filter(isGeneral);
export const specialNurseries = ({ units }: Organisation): readonly Unit[] =>
  units.filter(({ kind }) => kind === "specialNursery");

/** The teams that give the offer `support`. */
export const supportPedagogues = ({ supportTeams }: Organisation): readonly SupportTeam[] =>
  supportTeams.filter(({ kind }) => kind === "supportPedagogues");

/** The one with most staff, ties by id: where support that a special nursery leads is led from. */
export const leadingNursery = (organisation: Organisation): Unit | undefined =>
  least(
    specialNurseries(organisation),
    (a, b) => descending(a.staff ?? 0, b.staff ?? 0) || ascending(a.id, b.id),
  );

/** The first by id: who sits in a referral committee for them all. */
export const seatedUnit = (organisation: Organisation): Unit | undefined =>
  least(generalUnits(organisation), (a, b) => ascending(a.id, b.id));

/** The areas that units lie in: all but those that only hold other areas. */
export function leafAreas({ areas }: Organisation): readonly Area[] {
  const larger = new Set(areas.map(({ within }) => within));
  return areas.filter(({ id }) => !larger.has(id));
}

/** An area and those it lies in, the smallest first; a ring is walked once. */
export function areasAround({
  areas,
}: {
  readonly areas: readonly Pick<Area, "id" | "within">[];
}): (area: NodeId) => readonly NodeId[] {
  const within = new Map(areas.map((area) => [area.id, area.within]));
  return (area) => {
    const around = new Set<NodeId>();
    for (let at: NodeId | undefined = area; at !== undefined && !around.has(at); at = within.get(at))
      around.add(at);
    return [...around];
  };
}

/** Children of levels 1 to 3 whose own unit this is. */
export const childrenIn = ({ children }: Pick<Unit, "children">): number =>
  children[1] + children[2] + children[3];
export const sum = (numbers: Iterable<number>): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};
