import type { NodeId, Organisation } from "../schema.ts";
import { type Change, heldIn, idsIn } from "./change.ts";
import type { Difference } from "./difference.ts";
import type { Move } from "./move.ts";

/** What happens to leaders of areas tells most of what happens to the units and the areas below. */
export function areaMoves(
  difference: Difference,
  a: Organisation,
  b: Organisation,
  units: readonly Change[],
  areas: readonly Change[],
): readonly Move[] {
  const moves: Move[] = [];
  const told = new Set<NodeId>();
  const below = [...units, ...areas];
  for (const led of [true, false]) {
    const here = led ? a : b;
    const known = new Set(here.areas.map(({ id }) => id));
    const turned = (led ? difference.new : difference.gone).filter(
      ({ id, kind }) => kind === "area" && known.has(id),
    );
    const larger = new Set(here.areas.map(({ within }) => within));
    for (const tier of [false, true]) {
      const ids = turned.map(({ id }) => id).filter((id) => larger.has(id) === tier);
      if (ids.length === 0) continue;
      const members = below.filter(
        ({ id, from, to }) => !told.has(id) && ids.includes((led ? to : from) ?? ""),
      );
      for (const { id } of members) told.add(id);
      moves.push({ what: "areas", led, areas: ids, below: idsIn(members), ...heldIn(members) });
    }
  }
  const isArea = new Set([...a.areas, ...b.areas].map(({ id }) => id));
  const side = (id: NodeId | null) => (id !== null && isArea.has(id) ? "area" : id);
  const rest = (changes: readonly Change[], what: "units" | "areaLeaders"): readonly Move[] =>
    [
      ...Map.groupBy(
        changes.filter(({ id }) => !told.has(id)),
        ({ from, to }) => `${side(from)} ${side(to)}`,
      ).values(),
    ].map((group) => ({ what, ids: idsIn(group), ...heldIn(group) }));
  return [...moves, ...rest(units, "units"), ...rest(areas, "areaLeaders")];
}
