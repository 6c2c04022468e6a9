import type { Problem } from "../problem.ts";
import { type Mean, meanFrom, type RunningMean } from "./mean.ts";
import type { Ranking } from "./ranking.ts";
import type { Tally } from "./tally.ts";

type Counted = {
  readonly samples: number;
  readonly tally: Tally;
  /** Null for an alternative that never comes first. */
  readonly centralWeights: readonly (readonly Mean[] | null)[];
  readonly confidence: readonly (Mean | null)[];
  readonly means: readonly RunningMean[];
};

/** The counts under the names of alternatives and criteria, as means and as their errors. */
export function rankingOf(problem: Problem, counted: Counted): Ranking {
  const means = named(problem, counted, ({ mean }) => mean);
  const standardErrors = named(problem, counted, ({ error }) => error);
  const standardError = {
    rankAcceptability: largest(standardErrors.rankAcceptability),
    centralWeights: largest(standardErrors.centralWeights),
    confidence: largest(standardErrors.confidence),
    pairwiseWinning: largest(standardErrors.pairwiseWinning),
    expectedValue: largest(standardErrors.expectedValue),
  };
  return { ...means, standardError, standardErrors, iterations: problem.iterations, seed: problem.seed };
}

function named({ alternatives, criteria }: Problem, counted: Counted, part: (mean: Mean) => number) {
  const { samples, tally, centralWeights, confidence, means } = counted;
  const per = <Value>(entry: (alternative: number) => Value) =>
    Object.fromEntries(alternatives.map((name, alternative) => [name, entry(alternative)]));
  const m = alternatives.length;
  const at = (array: Float64Array, cell: number) => array[cell] as number;
  return {
    rankAcceptability: per((a) =>
      alternatives.map((_, rank) =>
        part(meanFrom(at(tally.ranks, a * m + rank), at(tally.rankSquares, a * m + rank), samples)),
      ),
    ),
    centralWeights: per((a) => {
      const central = centralWeights[a] ?? null;
      return central && Object.fromEntries(criteria.map(({ id }, j) => [id, part(central[j] as Mean)]));
    }),
    confidence: per((a) => {
      const factor = confidence[a] ?? null;
      return factor && part(factor);
    }),
    pairwiseWinning: per((a) =>
      Object.fromEntries(
        alternatives.flatMap((other, b) => {
          const wins = at(tally.wins, a * m + b);
          return a === b ? [] : [[other, part(meanFrom(wins, wins, samples))]];
        }),
      ),
    ),
    expectedValue: per((a) => part((means[a] as RunningMean).soFar())),
  };
}

type Errors = number | null | readonly Errors[] | { readonly [name: string]: Errors };

function largest(errors: Errors): number {
  if (errors === null) return 0;
  if (typeof errors === "number") return errors;
  return Math.max(0, ...Object.values(errors).map(largest));
}
