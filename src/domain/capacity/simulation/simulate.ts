import type { Simulated, SimulationAnswer } from "./answer.ts";
import type { SimulationQuestion } from "./question.ts";
import { type Replication, replicationsOf } from "./replication.ts";
import type { Estimate } from "./results/interval.ts";
import { differenceOf } from "./results/measure.ts";
import { type MeasureId, measures } from "./results/measures.ts";
import { isWithin, replicationsWanted } from "./results/precision.ts";
import { type Seen, seenBy } from "./results/seen.ts";

const compared = ["meanWait", "p90", "shareWaitingLonger"] as const satisfies readonly MeasureId[];

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
  return Object.fromEntries(compared.map((id) => [id, of(id)])) as Record<
    (typeof compared)[number],
    Estimate | null
  >;
}
