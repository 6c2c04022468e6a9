import { z } from "zod";
import { DomainError } from "../../errors.ts";
import { fault } from "../../faults/fault.ts";
import { tieWidth } from "../limits.ts";
import { exactWeights } from "../preference/weights.ts";
import type { Problem } from "../problem.ts";
import { type ValueTable, valuesAt, valueTable } from "./value-table.ts";

const Interval = z.tuple([z.number(), z.number()]).readonly();

/** What the given weights say, and how far each may be moved before another alternative leads. */
export const Stability = z
  .strictObject({
    values: z.record(z.string(), z.number()).readonly(),
    /** Per alternative and criterion: weight times partial value. They sum to its value. */
    contributions: z.record(z.string(), z.record(z.string(), z.number()).readonly()).readonly(),
    /** The best alternative; of several, the first listed. */
    winner: z.string(),
    /** All that share the first place. */
    winners: z.array(z.string()).readonly(),
    /** Per criterion, the weights with which the winner still wins or ties when the others keep their proportions. */
    intervals: z.record(z.string(), Interval).readonly(),
  })
  .readonly();
export type Stability = z.infer<typeof Stability>;

/** Exact, for a problem with exact weights; uncertain measurements stand at their means. */
export function stability(problem: Problem): Stability {
  const { criteria, preference } = problem;
  if (preference.type !== "exact")
    throw new DomainError("invalid", fault("weights-not-exact", { type: preference.type }));
  const ids = criteria.map(({ id }) => id);
  return stabilityAt(problem, exactWeights(preference.weights, ids));
}

/** The same at weights of one's own choice, in the order of the criteria, whatever the preference says. */
export function stabilityAt(problem: Problem, weights: readonly number[]): Stability {
  const { alternatives, criteria } = problem;
  const ids = criteria.map(({ id }) => id);
  const table = valueTable(problem);
  const values = valuesAt(table, weights);
  const best = Math.max(...values);
  const winners = alternatives.filter((_, a) => (values[a] as number) >= best - tieWidth);
  const winner = winners[0] as string;
  return {
    values: named(alternatives, (a) => values[a] as number),
    contributions: named(alternatives, (a) =>
      named(ids, (j) => (weights[j] as number) * (table[a]?.[j] as number)),
    ),
    winner,
    winners,
    intervals: named(ids, (j) => stabilityInterval(table, weights, alternatives.indexOf(winner), j)),
  };
}

/**
 * The weights t of one criterion with which an alternative is not beaten, when the others keep their proportions: its
 * lead over each other alternative is a straight line in t. Where all the weight lies on this criterion the others have no
 * proportions to keep, and are taken as equal.
 */
export function stabilityInterval(
  table: ValueTable,
  weights: readonly number[],
  winner: number,
  criterion: number,
): readonly [low: number, high: number] {
  const corner = weights.map((_, j) => (j === criterion ? 1 : 0));
  const without = valuesAt(table, withoutCriterion(weights, criterion));
  const alone = valuesAt(table, corner);
  let [low, high] = [0, 1];
  table.forEach((_, other) => {
    const leadAtNone = (without[winner] as number) - (without[other] as number);
    const leadAtAll = (alone[winner] as number) - (alone[other] as number);
    const turn = leadAtNone / (leadAtNone - leadAtAll);
    if (leadAtNone < -tieWidth && leadAtAll > leadAtNone) low = Math.max(low, turn);
    if (leadAtAll < -tieWidth && leadAtAll < leadAtNone) high = Math.min(high, turn);
  });
  return [low, high];
}

/** The same proportions among the other criteria, with nothing on this one. */
export function withoutCriterion(weights: readonly number[], criterion: number): readonly number[] {
  const rest = weights.reduce((sum, weight, j) => (j === criterion ? sum : sum + weight), 0);
  const others = weights.length - 1;
  return weights.map((weight, j) => {
    if (j === criterion) return 0;
    return rest > 0 ? weight / rest : 1 / others;
  });
}

function named<Value>(names: readonly string[], entry: (index: number) => Value): Record<string, Value> {
  return Object.fromEntries(names.map((name, index) => [name, entry(index)]));
}
