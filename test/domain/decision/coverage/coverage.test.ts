import { expect } from "chai";
import { information } from "../../../../src/domain/decision/information/information.ts";
import { smaa } from "../../../../src/domain/decision/smaa/smaa.ts";
import { alternativeAt, type Case, cases } from "./cases.ts";

const seeds = 40;
const iterations = 2000;

/** Something stated of a problem, and what it is in truth. */
type Stated = {
  readonly of: string;
  readonly mean: number;
  readonly error: number;
  readonly exact: number;
};

describe("stated 95 % intervals", () => {
  const held = new Map<string, boolean[]>();
  const perCase = cases.map((one) => ({ one, held: [] as boolean[] }));
  before(() => {
    for (const [at, { one, held: ofCase }] of perCase.entries())
      for (let seed = at * seeds + 1; seed <= (at + 1) * seeds; seed++)
        for (const { of, mean, error, exact } of [...ranked(one, seed), ...informed(one, seed)]) {
          const holds = Math.abs(mean - exact) <= 1.96 * error + 1e-9;
          held.set(of, [...(held.get(of) ?? []), holds]);
          ofCase.push(holds);
        }
  });

  it("are tried on over 40 problems", () => expect(cases.length).to.be.above(40));

  for (const of of [
    "first place",
    "winning",
    "central weight",
    "expected value",
    "confidence",
    "everything",
    "allWeights",
    "one weight",
    "one cell",
  ])
    it(`hold the exact answer about 95 times of 100: ${of}`, () => {
      const all = held.get(of) ?? [];
      expect(all.length).to.be.above(100);
      expect(shareOf(all)).to.be.within(0.95 - slack(all.length), 0.95 + slack(all.length));
    });

  it("do so in each problem", () => {
    for (const { one, held } of perCase) expect(shareOf(held), one.name).to.be.above(0.8);
  });
});

/** About three standard deviations; what one sample states together is not independent. */
const slack = (count: number) => Math.max(0.02, 3 * Math.sqrt((0.95 * 0.05) / count));
const shareOf = (held: readonly boolean[]) => held.filter(Boolean).length / held.length;
/** An interval is stated by the normal distribution, which rare things do not have. */
const isCommon = (share: number) => share > 0.03 && share < 0.97;

function ranked({ problem, first, wins, values, confidence }: Case, seed: number): readonly Stated[] {
  const ranking = smaa(problem(seed, iterations));
  const { standardErrors: errors } = ranking;
  return first.flatMap((piece, a): Stated[] => {
    const id = alternativeAt(a);
    const part = piece?.part ?? 0;
    const central = Object.values(ranking.centralWeights[id] ?? {});
    return [
      ...(isCommon(part)
        ? [stated("first place", ranking.rankAcceptability[id]?.[0], errors.rankAcceptability[id]?.[0], part)]
        : []),
      ...(isCommon(part)
        ? central.map((weight, j) =>
            stated("central weight", weight, errors.centralWeights[id]?.[`g${j + 1}`], piece?.centre[j]),
          )
        : []),
      stated("expected value", ranking.expectedValue[id], errors.expectedValue[id], values[a]),
      ...wins.flatMap((_, b) => {
        const other = alternativeAt(b);
        const share = wins[a]?.[b] ?? 0;
        return isCommon(share) && a !== b
          ? [
              stated(
                "winning",
                ranking.pairwiseWinning[id]?.[other],
                errors.pairwiseWinning[id]?.[other],
                share,
              ),
            ]
          : [];
      }),
      ...(a === 0 && confidence && isCommon(confidence(piece?.centre ?? []))
        ? [
            stated(
              "confidence",
              ranking.confidence[id] ?? undefined,
              errors.confidence[id] ?? undefined,
              confidence(piece?.centre ?? []),
            ),
          ]
        : []),
    ];
  });
}

function informed({ problem, gains, weightGains, cellGain }: Case, seed: number): readonly Stated[] {
  const found = information(problem(seed, iterations));
  const entries = [
    ...(["everything", "allWeights"] as const).map((of) => ({ of, gain: found[of], exact: gains[of] })),
    ...found.weights.map((gain) => ({
      of: "one weight",
      gain,
      exact: weightGains?.[Number(gain.criterion.slice(1)) - 1],
    })),
    ...found.cells.map((gain) => ({ of: "one cell", gain, exact: cellGain })),
  ];
  return entries
    .filter(({ gain, exact }) => exact !== undefined && isCommon(gain.changes))
    .map(({ of, gain, exact }) => stated(of, gain.gain, gain.standardError, exact));
}

const stated = (of: string, mean = Number.NaN, error = Number.NaN, exact = Number.NaN): Stated => ({
  of,
  mean,
  error,
  exact,
});
