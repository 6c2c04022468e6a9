import { referralPath } from "../../../domain/organisation/graph/referral/referral-path.ts";
import { referredLevels } from "../../../domain/organisation/schema.ts";
import type { Stage } from "./stage.ts";

export type ReferredLevel = (typeof referredLevels)[number];

const known = new WeakMap<Stage, Map<string, ReferredLevel>>();

/** The need level at which the models differ most for a child in this unit; of equals the one with the greatest need. */
export function tellingLevel(stage: Stage, unit: string): ReferredLevel {
  const levels = known.get(stage) ?? new Map<string, ReferredLevel>();
  known.set(stage, levels);
  const level = levels.get(unit) ?? sought(stage, unit);
  levels.set(unit, level);
  return level;
}

function sought(stage: Stage, unit: string): ReferredLevel {
  if (unit === "") return 1;
  const counts = referredLevels.map((level) => ({ level, ways: waysAt(stage, unit, level).size }));
  return counts.reduce((most, other) => (other.ways > most.ways ? other : most)).level;
}

/** The ways told apart as a reader would: how many hands, how many boundaries, and what kind of leader decides. */
function waysAt({ models }: Stage, unit: string, level: ReferredLevel): ReadonlySet<string> {
  return new Set(
    [...models.values()].map(({ graph }) => {
      const path = referralPath(graph, unit, level);
      if (!path.reached) return path.because;
      const kinds = path.deciders.map((id) => graph.getNodeAttribute(id, "kind"));
      return [path.handOvers, path.boundaries, ...kinds].join(" ");
    }),
  );
}
