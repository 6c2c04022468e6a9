import type { Movement } from "../../../diagrams/drawing/moved.ts";
import { type Places, placesOf } from "../../../diagrams/drawing/places/places.ts";
import type { Move } from "../../../domain/organisation/difference/move.ts";
import { movesBetween } from "../../../domain/organisation/difference/moves.ts";
import { type Stays, staysBetween } from "../../../domain/organisation/difference/stays.ts";
import { touchedBy, underway } from "../../../domain/organisation/difference/underway.ts";
import { actorsOf } from "../../../domain/organisation/graph/actors.ts";
import type { Organisation } from "../../../domain/organisation/schema.ts";
import type { Stage } from "../../drawings/setting/stage.ts";
import type { Variant } from "../../drawings/setting/variant.ts";

/** The way from one variant to another. */
export type Way = {
  readonly to: Variant;
  readonly from: Organisation;
  readonly end: Organisation;
  readonly moves: readonly Move[];
  readonly stays: Stays;
};

/** All the ways from one variant of a municipality, and the places that they share at every step. */
type Ways = { readonly ways: readonly Way[]; readonly places: Places };

const known = new WeakMap<Stage, Map<Variant, Ways>>();

/** Found once, for as long as somebody keeps the stage. `others` are in the order shown. */
export function waysFrom(stage: Stage, against: Variant, others: readonly Variant[]): Ways {
  const of = known.get(stage) ?? new Map<Variant, Ways>();
  known.set(stage, of);
  const found = of.get(against) ?? sought(stage, against, others);
  of.set(against, found);
  return found;
}

function sought(stage: Stage, against: Variant, others: readonly Variant[]): Ways {
  const from = stage.shown(against)?.organisation;
  if (from === undefined) throw new RangeError(`not shown: ${against}`);
  const ways = others.flatMap((to) => {
    const end = stage.shown(to)?.organisation;
    if (end === undefined) return [];
    const moves = movesBetween(from, end);
    return [{ to, from, end, moves, stays: staysBetween(from, end, moves) }];
  });
  const steps = ways.flatMap((way) =>
    way.moves.map((_, made) => underway(from, way.end, way.moves.slice(0, made))),
  );
  return { ways, places: placesOf([from, ...ways.map(({ end }) => end), ...steps], { size: "small" }) };
}

/** How far it is when so many moves have been made, and what they changed. */
export function stepOn(
  way: Way,
  made: number,
): { readonly organisation: Organisation; readonly movement: Movement } {
  const { from, end, moves } = way;
  const done = moves.slice(0, made);
  const organisation = made === moves.length ? end : underway(from, end, done);
  const before = new Set([...actorsOf(from), ...from.areas].map(({ id }) => id));
  const touched = [...new Set(done.flatMap((move) => touchedBy(move, from, end)))];
  const after = new Set([...actorsOf(organisation), ...organisation.areas].map(({ id }) => id));
  return {
    organisation,
    movement: {
      moved: touched.filter((id) => before.has(id) && after.has(id)),
      added: touched.filter((id) => !before.has(id) && after.has(id)),
    },
  };
}
