import { seatedUnit } from "../../../organisation/parts.ts";
import { isGeneral, type NodeId, type Organisation, type Unit } from "../../../organisation/schema.ts";

/** A municipality with fewer units, each standing for so many that no arrangement and no measure tells apart. */
export type Condensed = {
  readonly organisation: Organisation;
  readonly standsFor: ReadonlyMap<NodeId, number>;
};

/**
 * Ordinary units without a group that lie in one area are one, with their children together. Those that a committee, a
 * network or a team names stay alone, and so does the one that would have a seat in a new referral committee.
 */
export function condensed(organisation: Organisation): Condensed {
  const { supportTeams, committees, networks } = organisation;
  const named = new Set<NodeId | undefined>([
    seatedUnit(organisation)?.id,
    ...[...committees, ...networks].flatMap(({ members }) => members),
    ...[...supportTeams, ...committees].map(({ leader }) => leader),
  ]);
  const isAlike = ({ id, kind, groups }: Unit) =>
    !named.has(id) && isGeneral({ kind }) && groups.length === 0;
  const alike = Map.groupBy(organisation.units, (unit) =>
    isAlike(unit) ? `in ${unit.area ?? ""}` : unit.id,
  );
  const standsFor = new Map<NodeId, number>();
  const units = [...alike.values()].map((same) => {
    const [one] = same as [Unit];
    standsFor.set(one.id, same.length);
    return { ...one, children: childrenTogether(same) };
  });
  return { organisation: { ...organisation, units }, standsFor };
}

function childrenTogether(units: readonly Unit[]): Unit["children"] {
  const at = (level: 1 | 2 | 3) => units.reduce((total, { children }) => total + children[level], 0);
  return { 1: at(1), 2: at(2), 3: at(3) };
}
