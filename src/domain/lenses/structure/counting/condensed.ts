import { hasOwnBoard, isGeneral, seatedUnit } from "../../../organisation/parts.ts";
import type { Committee, Network, NodeId, Organisation, Unit } from "../../../organisation/schema.ts";

/** A municipality with fewer units, each standing for so many that no arrangement and no measure tells apart. */
export type Condensed = {
  readonly organisation: Organisation;
  readonly standsFor: ReadonlyMap<NodeId, number>;
};

/**
 * Ordinary units without a group that lie in one area, all led by the municipality or all by boards that have their agreements with the
 * same, and are members of the same committees and networks are one, with their
 * children together. Those who lead a committee or a team, or refer in their own way, stay alone, and so does the one that would have a seat in a new
 * referral committee.
 */
export function condensed(organisation: Organisation): Condensed {
  const { supportTeams, committees, networks, referralTies } = organisation;
  const circles = [...committees, ...networks];
  const alone = new Set<NodeId | undefined>([
    seatedUnit(organisation)?.id,
    ...[...supportTeams, ...committees].map(({ leader }) => leader),
    ...referralTies.flatMap(({ from, to }) => [from, to]),
  ]);
  const memberships = new Map<NodeId, string>();
  for (const [at, { members }] of circles.entries())
    for (const member of members) memberships.set(member, `${memberships.get(member) ?? ""} ${at}`);
  const isAlike = ({ id, kind, groups }: Unit) =>
    !alone.has(id) && isGeneral({ kind }) && groups.length === 0;
  const alike = Map.groupBy(organisation.units, (unit) =>
    isAlike(unit) ? `in ${unit.area ?? ""} ${boardOf(unit)} of${memberships.get(unit.id) ?? ""}` : unit.id,
  );
  const standsFor = new Map<NodeId, number>();
  const units = [...alike.values()].map((same) => {
    const [one] = same as [Unit];
    standsFor.set(one.id, same.length);
    return { ...one, children: childrenTogether(same) };
  });
  const gone = new Set(organisation.units.map(({ id }) => id).filter((id) => !standsFor.has(id)));
  const withFewer = <Circle extends Committee | Network>(circle: Circle): Circle => ({
    ...circle,
    members: circle.members.filter((member) => !gone.has(member)),
  });
  return {
    organisation: {
      ...organisation,
      units,
      committees: committees.map(withFewer),
      networks: networks.map(withFewer),
    },
    standsFor,
  };
}

const boardOf = (unit: Unit): string => (hasOwnBoard(unit) ? `agreeing with ${unit.leader}` : "");

function childrenTogether(units: readonly Unit[]): Unit["children"] {
  const at = (level: 1 | 2 | 3) => units.reduce((total, { children }) => total + children[level], 0);
  return { 1: at(1), 2: at(2), 3: at(3) };
}
