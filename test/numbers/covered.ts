import type { Gain } from "../../src/domain/decision/information/gain.ts";
import { type Information, information } from "../../src/domain/decision/information/information.ts";
import type { Problem } from "../../src/domain/decision/problem.ts";
import type { Ranking } from "../../src/domain/decision/smaa/ranking.ts";
import { smaa } from "../../src/domain/decision/smaa/smaa.ts";

export const quantities = [
  "first place",
  "winning",
  "expected value",
  "central weight",
  "confidence",
  "gain of all",
  "gain of a weight",
  "gain of a cell",
  "gain of a statement",
] as const;
type Quantity = (typeof quantities)[number];
/** Something stated twice of one problem, of different samples, and whether the two agree within their stated 95 %. */
export type Stated = { readonly of: Quantity; readonly holds: boolean };

const referenceSamples = 20_000;
/** An interval is stated by the normal distribution, which rare things do not have, and gains of rare changes least of all. */
const isCommon = (share = 0, least = 0.05) => share > least && share < 1 - least;

/** How often a problem is asked what knowing more would bring: few problems leave much open, and few of these by statements. */
const askings = { any: 3, statements: 7 } as const;

/** Holds what is stated of a problem against what is stated of many more samples of it. */
export function statedOn(problem: Problem): readonly Stated[] {
  const reference = { ...problem, seed: problem.seed + 1, iterations: referenceSamples };
  const known = information(reference);
  const times = known.statements.some(turnsOften) ? askings.statements : askings.any;
  const asked = Array.from({ length: times }, (_, at) =>
    information({ ...problem, seed: problem.seed + 1_000_000 * at }),
  );
  return [
    ...ranked(problem, smaa(problem), smaa(reference)),
    // Of another choice the gain is another quantity.
    ...asked.filter(({ best }) => best === known.best).flatMap((found) => informed(found, known)),
  ];
}

/** A gain is stated by the normal distribution too. */
const turnsOften = (gain: Gain | undefined) => isCommon(gain?.changes, 0.1);

type Estimate = readonly [value: number | null | undefined, error: number | null | undefined];

function compared(of: Quantity, [value, error]: Estimate, [truth, its]: Estimate): readonly Stated[] {
  if (value == null || truth == null || error == null || its == null) return [];
  if (error === 0 && its === 0) return [];
  return [{ of, holds: Math.abs(value - truth) <= 1.96 * Math.hypot(error, its) }];
}

function ranked({ alternatives, criteria }: Problem, one: Ranking, other: Ranking): readonly Stated[] {
  return alternatives.flatMap((a) => {
    const pair = (
      of: Quantity,
      from: (
        ranking: Pick<
          Ranking,
          "rankAcceptability" | "centralWeights" | "confidence" | "pairwiseWinning" | "expectedValue"
        >,
      ) => number | null | undefined,
    ) => compared(of, [from(one), from(one.standardErrors)], [from(other), from(other.standardErrors)]);
    const first = other.rankAcceptability[a]?.[0];
    // Ties make the errors of central weights and confidences too large, which is told.
    const alone = isCommon(first) && !ties(other, a);
    return [
      ...(isCommon(first) ? pair("first place", (ranking) => ranking.rankAcceptability[a]?.[0]) : []),
      ...alternatives.flatMap((b) =>
        isCommon(other.pairwiseWinning[a]?.[b])
          ? pair("winning", (ranking) => ranking.pairwiseWinning[a]?.[b])
          : [],
      ),
      ...pair("expected value", (ranking) => ranking.expectedValue[a]),
      ...(alone
        ? criteria.flatMap(({ id }) => pair("central weight", (ranking) => ranking.centralWeights[a]?.[id]))
        : []),
      ...(alone && isCommon(other.confidence[a] ?? 0)
        ? pair("confidence", (ranking) => ranking.confidence[a])
        : []),
    ];
  });
}

const ties = ({ pairwiseWinning }: Ranking, a: string) =>
  Object.entries(pairwiseWinning[a] ?? {}).some(
    ([b, won]) => won + (pairwiseWinning[b]?.[a] ?? 0) < 1 - 1e-9,
  );

function informed(one: Information, other: Information): readonly Stated[] {
  const gains = (of: Quantity, gain: Gain | undefined, truth: Gain | undefined) =>
    turnsOften(truth)
      ? compared(of, [gain?.gain, gain?.standardError], [truth?.gain, truth?.standardError])
      : [];
  return [
    ...gains("gain of all", one.everything, other.everything),
    ...other.weights.flatMap((truth) =>
      gains(
        "gain of a weight",
        one.weights.find(({ criterion }) => criterion === truth.criterion),
        truth,
      ),
    ),
    ...other.cells.flatMap((truth) => {
      const isIt = (cell: (typeof other.cells)[number]) =>
        cell.criterion === truth.criterion && cell.alternative === truth.alternative;
      return gains("gain of a cell", one.cells.find(isIt), truth);
    }),
    ...other.statements.flatMap((truth) =>
      gains(
        "gain of a statement",
        one.statements.find(({ id }) => id === truth.id),
        truth,
      ),
    ),
  ];
}
