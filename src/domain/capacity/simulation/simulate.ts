import { type Estimate, estimateOf } from "./interval.ts";
import type { SimulationQuestion } from "./question.ts";
import { type Replication, replicationsOf } from "./replication.ts";
import type { Outcome } from "./tally.ts";

/** An outcome over replications, or the name of its absence. A measure that nobody gave is null. */
export type Simulated =
  | { readonly state: "steady"; readonly measures: { readonly [measure in keyof Outcome]: Estimate | null } }
  | { readonly state: "overloaded" };

export type SimulatedVariant = {
  readonly id: string;
  readonly all: Simulated;
  readonly pools: readonly (Simulated & { readonly id: string })[];
};

/** How much more than the first variant, replication by replication; null where one of them is overloaded. */
export type Difference = {
  readonly variant: string;
  readonly against: string;
  readonly meanWait: Estimate | null;
  readonly p90: Estimate | null;
  readonly shareWaitingLonger: Estimate | null;
};

export type SimulationAnswer = {
  readonly variants: readonly SimulatedVariant[];
  readonly differences: readonly Difference[];
  readonly replications: number;
  /** Whether the asked half-width was reached before the most replications allowed. */
  readonly precise: boolean;
  readonly events: number;
  readonly seed: number;
};

/**
 * Replicates until the mean wait of every variant that keeps up is as precise as asked (Law 2015, section
 * 9.4.1). `onReplication` hears of each one done; what it throws ends the work.
 */
export function simulate(
  question: SimulationQuestion,
  onReplication: (done: number) => void = () => undefined,
): SimulationAnswer {
  const replicate = replicationsOf(question);
  const done: Replication[] = [];
  let wanted = question.replications.atLeast;
  while (done.length < wanted) {
    done.push(replicate(done.length));
    onReplication(done.length);
    if (done.length === wanted) wanted = replicationsWanted(question, done);
  }
  return answerFrom(question, done);
}

/**
 * How many replications to have before the precision is looked at again: half as many more at a time, so that looks are
 * few, and the same wherever the replications are run. As many as are done when they are enough.
 */
export function replicationsWanted(question: SimulationQuestion, done: readonly Replication[]): number {
  const { atLeast, atMost } = question.replications;
  if (done.length < atLeast) return atLeast;
  return isPrecise(question, done) ? done.length : Math.min(atMost, Math.ceil(done.length * 1.5));
}

/** The answer from replications, wherever they were run. */
export function answerFrom(question: SimulationQuestion, done: readonly Replication[]): SimulationAnswer {
  const variants = question.variants.map(({ id, pools }, at) => ({
    id,
    all: simulated(done.map((replication) => replication[at]?.all ?? null)),
    pools: pools.map((pool, place) => ({
      id: pool.id,
      ...simulated(done.map((replication) => replication[at]?.pools[place] ?? null)),
    })),
  }));
  return {
    variants,
    differences: variants.slice(1).map(({ id }, at) => differenceOf(question, done, at + 1, id)),
    replications: done.length,
    precise: isPrecise(question, done),
    events: done.flat().reduce((sum, { events }) => sum + events, 0),
    seed: question.seed,
  };
}

const measures = [
  "came",
  "meanWait",
  "p50",
  "p90",
  "p95",
  "shareWaitingLonger",
  "meanQueue",
  "utilisation",
  "borrowed",
  "covered",
] as const satisfies readonly (keyof Outcome)[];

function simulated(outcomes: readonly (Outcome | null)[]): Simulated {
  const steady = outcomes.filter((outcome) => outcome !== null);
  if (steady.length < outcomes.length) return { state: "overloaded" };
  const estimates = measures.map((measure) => [
    measure,
    estimateOf(steady.map((outcome) => outcome[measure]).filter((value) => value !== null)),
  ]);
  return { state: "steady", measures: Object.fromEntries(estimates) };
}

/** Common random numbers make the two go up and down together, so their difference is surer than either. */
function differenceOf(
  question: SimulationQuestion,
  done: readonly Replication[],
  at: number,
  variant: string,
): Difference {
  const pairs = done.map(
    (replication) => [replication[at]?.all ?? null, replication[0]?.all ?? null] as const,
  );
  const of = (measure: "meanWait" | "p90" | "shareWaitingLonger") => {
    const differences = pairs.map(([here, there]) => {
      const value = here?.[measure] ?? null;
      const first = there?.[measure] ?? null;
      return value === null || first === null ? null : value - first;
    });
    return differences.includes(null) ? null : estimateOf(differences.filter((value) => value !== null));
  };
  return {
    variant,
    against: question.variants[0]?.id ?? "",
    meanWait: of("meanWait"),
    p90: of("p90"),
    shareWaitingLonger: of("shareWaitingLonger"),
  };
}

function isPrecise({ variants, replications }: SimulationQuestion, done: readonly Replication[]): boolean {
  return variants.every((_, at) => {
    const waits = done.map((replication) => replication[at]?.all?.meanWait ?? null);
    if (waits.includes(null)) return true;
    const estimate = estimateOf(waits.filter((wait) => wait !== null));
    return estimate !== null && estimate.high - estimate.mean <= replications.halfWidth;
  });
}
