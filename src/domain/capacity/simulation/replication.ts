import { arrivalsOf } from "./arrivals.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import type { SimulationQuestion } from "./question.ts";
import { Run } from "./run.ts";

/** What each variant's pools and all of them saw in one replication; null where they did not keep up. */
export type Replication = readonly {
  readonly pools: readonly (Outcome | null)[];
  readonly all: Outcome | null;
  readonly events: number;
}[];

/** What each replication saw of something; null where any of them did not keep up. */
export function outcomesOf(
  done: readonly Replication[],
  of: (replication: Replication) => Outcome | null | undefined,
): readonly Outcome[] | null {
  const outcomes = done.map((replication) => of(replication) ?? null);
  return outcomes.includes(null) ? null : (outcomes as readonly Outcome[]);
}

/** A question made ready: replications of it may then be run in any order, in any worker. */
export function replicationsOf(question: SimulationQuestion): (index: number) => Replication {
  const layouts = question.variants.map((variant) => layoutOf(question, variant));
  return (index) => layouts.map((layout) => replicate(question, layout, index));
}

function replicate(question: SimulationQuestion, layout: Layout, index: number): Replication[number] {
  const { needs, seed, warmUpWeeks, weeks, longerThan } = question;
  const run = new Run(layout, arrivalsOf(needs, seed, index), {
    from: warmUpWeeks,
    until: warmUpWeeks + weeks,
  });
  run.play();
  const pools = run.tallies.map((tally, pool) =>
    layout.overloaded[pool] || tally.helped < tally.came
      ? null
      : outcomeOf([tally], { servers: layout.pools[pool]?.servers ?? 0, weeks, longerThan }),
  );
  const servers = layout.pools.reduce((sum, pool) => sum + pool.servers, 0);
  const all = pools.includes(null) ? null : outcomeOf(run.tallies, { servers, weeks, longerThan });
  return { pools, all, events: run.events };
}
