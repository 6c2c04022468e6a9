import { arrivalsOf } from "./arrivals.ts";
import { type Layout, layoutOf } from "./layout.ts";
import type { SimulationQuestion } from "./question.ts";
import { type Outcome, outcomeOf } from "./results/outcome.ts";
import { Run } from "./run/run.ts";

/** What each variant's pools saw in one replication; null where one did not keep up. */
export type Replication = readonly {
  readonly pools: readonly (Outcome | null)[];
  readonly events: number;
}[];

/** A question made ready: replications of it may then be run in any order, in any worker. */
export function replicationsOf(question: SimulationQuestion): (index: number) => Replication {
  const layouts = question.variants.map((variant) => layoutOf(question, variant));
  return (index) => layouts.map((layout) => replicate(question, layout, index));
}

function replicate(question: SimulationQuestion, layout: Layout, index: number): Replication[number] {
  const { needs, seed, warmUpWeeks, weeks, longerThan } = question;
  const until = warmUpWeeks + weeks;
  const run = new Run(layout, arrivalsOf(needs, seed, index), {
    from: warmUpWeeks,
    until,
    atLatest: until + patience(layout, until),
  });
  run.play();
  const pools = run.tallies.map((tally, pool) =>
    layout.overloaded[pool] || tally.helped < tally.came
      ? null
      : outcomeOf(tally, { servers: layout.pools[pool]?.servers ?? 0, weeks, longerThan }),
  );
  return { pools, events: run.events };
}

/**
 * How long those who came may wait on after the weeks counted. Where overload would be known, they are all helped in the
 * end; else it shows in that they are not helped soon.
 */
function patience({ overloadIsSure, longestCourse }: Layout, until: number): number {
  return overloadIsSure ? 10 * until + 1000 * longestCourse : until / 4 + 100 * longestCourse;
}
