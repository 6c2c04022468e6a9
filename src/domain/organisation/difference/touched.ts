import { childrenIn, specialNurseries, sum } from "../parts.ts";
import type { NodeId } from "../referral-path.ts";
import { type Organisation, offerOf, referredLevels } from "../schema.ts";
import type { Difference } from "./difference.ts";

/** How many a change reaches. Whoever is only there before or only after is reached too. */
export type Touched = {
  /** Units that move, or get another leader or other support teams. */
  readonly units: number;
  /** Special nurseries' staff and support staff who get another leader; as many as can keep theirs do. */
  readonly staff: number;
  /** Children of levels 1 to 3 whose unit is reached, or whose place is decided on elsewhere. */
  readonly children: number;
};

export function touchedBy(
  { moved, new: fresh, gone, otherLeader, otherSeat, otherTeam }: Omit<Difference, "touched">,
  a: Organisation,
  b: Organisation,
): Touched {
  const changed = new Set([...moved, ...fresh, ...gone, ...otherLeader, ...otherTeam].map(({ id }) => id));
  const known = new Set(a.units.map(({ id }) => id));
  const units = [...a.units, ...b.units.filter(({ id }) => !known.has(id))];
  const decidedElsewhere = new Set(otherSeat.filter(({ of }) => of === "referral").map(({ offer }) => offer));
  const levels = referredLevels.filter((level) => decidedElsewhere.has(offerOf[level]));
  return {
    units: units.filter(({ id }) => changed.has(id)).length,
    staff: staffLedElsewhere(a, b),
    children: sum(
      units.map((unit) =>
        changed.has(unit.id) ? childrenIn(unit) : sum(levels.map((level) => unit.children[level])),
      ),
    ),
  };
}

/** All specialists but those whom some leader has both before and after. */
function staffLedElsewhere(a: Organisation, b: Organisation): number {
  const [before, after] = [staffByLeader(a), staffByLeader(b)];
  const kept = sum([...before].map(([leader, staff]) => Math.min(staff, after.get(leader) ?? 0)));
  const all = Math.max(sum(before.values()), sum(after.values()));
  return Number((all - kept).toFixed(9));
}

function staffByLeader(organisation: Organisation): ReadonlyMap<NodeId, number> {
  const staff = new Map<NodeId, number>();
  for (const body of [...specialNurseries(organisation), ...organisation.supportTeams])
    staff.set(body.leader, (staff.get(body.leader) ?? 0) + (body.staff ?? 0));
  return staff;
}
