import { type IndicatorValues, indicators, indicatorValues } from "../lenses/structure/indicators.ts";
import { counting, rowOf, valuesOf } from "../lenses/structure/measuring.ts";
import { boundsAmong, type ScalingBounds } from "../lenses/structure/scaling.ts";
import type { Decisions } from "../organisation/decisions.ts";
import { graphOf } from "../organisation/graph/graph.ts";
import type { Organisation } from "../organisation/schema.ts";
import { combinationsFor } from "./search/combinations.ts";

/** One of so many parts of the combinations, counted from 0. */
export type Part = { readonly part: number; readonly of: number };
const all: Part = { part: 0, of: 1 };

/**
 * Worst and best of each indicator over every combination that a search looks among, and as it is today. They
 * do not depend on which alternatives are shown, so showing one more cannot turn two others round. `progress` is told
 * the share done. Over a part of the combinations only, if asked: the parts' bounds go together.
 */
export function scalingBounds(
  organisation: Organisation,
  progress: (done: number) => void = () => {},
  { part, of }: Part = all,
): ScalingBounds {
  const { count, batches } = combinationsFor(organisation);
  const countersUnder = counting(organisation);
  const questions = new Map<string, readonly Question[]>();
  const rows = function* (): Generator<IndicatorValues> {
    yield valuesOf(rowOf(indicatorValues(graphOf(organisation))));
    let [done, batch] = [0, 0];
    for (const { choice, combinations } of batches) {
      done += combinations.length;
      if (batch++ % of !== part) continue;
      const asked = questions.get(choice.support) ?? unlikeQuestions(combinations);
      questions.set(choice.support, asked);
      const counters = countersUnder(choice);
      for (const { id, at, decisions } of asked) yield { [id]: counters[at]?.(decisions) ?? null };
      progress(done / count);
    }
  };
  return boundsAmong(rows());
}

/** A measure, its place, and decisions to ask it about. */
type Question = { readonly id: string; readonly at: number; readonly decisions: Decisions };

/** Of the combinations, for each measure, one for each answer to what it asks; the areas of mixed support are no such answer. */
function unlikeQuestions(combinations: readonly Decisions[]): readonly Question[] {
  return indicators.flatMap(({ id, counted }, at) => {
    const unlike = new Map(combinations.map((decisions) => [counted.asks(decisions).join(), decisions]));
    return [...unlike.values()].map((decisions) => ({ id, at, decisions }));
  });
}
