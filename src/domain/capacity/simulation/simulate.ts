import type { SimulationQuestion } from "./question.ts";
import { type Replication, replicationsOf } from "./replication.ts";
import type { Estimate } from "./results/interval.ts";
import { differenceOf } from "./results/measure.ts";
import { type MeasureId, measures } from "./results/measures.ts";
import { isWithin, replicationsWanted } from "./results/precision.ts";
import { type Seen, seenBy } from "./results/seen.ts";

/** What was measured over replications, or the name of its absence. A measure that nobody gave is null. */
export type Simulated =
  | { readonly state: "steady"; readonly measures: { readonly [measure in MeasureId]: Estimate | null } }
  | { readonly state: "overloaded" };

type SimulatedVariant = {
  readonly id: string;
  readonly all: Simulated;
  readonly pools: readonly (Simulated & { readonly id: string })[];
};

const compared = ["meanWait", "p90", "shareWaitingLonger"] as const satisfies readonly MeasureId[];

/** How much more than the first variant, replication by replication; null where one of them is overloaded. */
type Difference = { readonly variant: string; readonly against: string } & {
  readonly [measure in (typeof compared)[number]]: Estimate | null;
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

/** `onReplication` hears of each one done; what it throws ends the work. */
export function simulate(
  question: SimulationQuestion,
  onReplication: (done: number) => void = () => undefined,
): SimulationAnswer {
  const replicate = replicationsOf(question);
  const done: Replication[] = [];
  for (;;) {
    const wanted = replicationsWanted(question, done);
    if (wanted === done.length) return answerFrom(question, done);
    while (done.length < wanted) {
      done.push(replicate(done.length));
      onReplication(done.length);
    }
  }
}

/** The answer from replications, wherever they were run. */
export function answerFrom(question: SimulationQuestion, done: readonly Replication[]): SimulationAnswer {
  const variants = question.variants.map(({ id, pools }, at) => ({
    id,
    all: simulated(seenBy(done, at)),
    pools: pools.map((pool, place) => ({
      id: pool.id,
      ...simulated(seenBy(done, at, place)),
    })),
  }));
  return {
    variants,
    differences: variants.slice(1).map(({ id }, at) => ({
      variant: id,
      against: question.variants[0]?.id ?? "",
      ...differences(seenBy(done, at + 1), seenBy(done, 0)),
    })),
    replications: done.length,
    precise: isWithin(question.replications.halfWidth, done),
    events: done.flat().reduce((sum, { events }) => sum + events, 0),
    seed: question.seed,
  };
}

function simulated(seen: Seen | null): Simulated {
  if (seen === null) return { state: "overloaded" };
  return {
    state: "steady",
    measures: Object.fromEntries(
      Object.entries(measures).map(([id, measure]) => [id, measure(seen)?.estimate ?? null]),
    ) as Record<MeasureId, Estimate | null>,
  };
}

/** Common random numbers make the two go up and down together, so their difference is surer than either. */
function differences(here: Seen | null, there: Seen | null) {
  const of = (id: (typeof compared)[number]) =>
    here && there && differenceOf(measures[id](here), measures[id](there));
  return Object.fromEntries(compared.map((id) => [id, of(id)])) as Omit<Difference, "variant" | "against">;
}
