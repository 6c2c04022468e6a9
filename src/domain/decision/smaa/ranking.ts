import { z } from "zod";

const perName = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value).readonly();
const PerRank = z.array(z.number()).readonly();

const quantities = {
  /** The share of samples in which the alternative takes each rank, first rank first. */
  rankAcceptability: perName(PerRank),
  /** The mean weights with which the alternative comes first, null where it never does. */
  centralWeights: perName(perName(z.number()).nullable()),
  /** The chance that the alternative comes first at its central weights; null without them. */
  confidence: perName(z.number().nullable()),
  /** The share of samples in which the first alternative is strictly better than the second. */
  pairwiseWinning: perName(perName(z.number())),
  expectedValue: perName(z.number()),
};

/** What SMAA-2 says of a problem. `standardErrors` has the shape of the answer, `standardError` the largest of each quantity. */
export const Ranking = z
  .strictObject({
    ...quantities,
    standardError: z
      .strictObject({
        rankAcceptability: z.number(),
        centralWeights: z.number(),
        confidence: z.number(),
        pairwiseWinning: z.number(),
        expectedValue: z.number(),
      })
      .readonly(),
    standardErrors: z.strictObject(quantities).readonly(),
    iterations: z.int(),
    seed: z.int(),
  })
  .readonly();
export type Ranking = z.infer<typeof Ranking>;

/** Those that come first at least as often as any other, in the order of the alternatives. */
export function leadersOf({ rankAcceptability }: Pick<Ranking, "rankAcceptability">): readonly string[] {
  const firsts = Object.entries(rankAcceptability).map(([id, [first = 0]]) => ({ id, first }));
  const most = Math.max(...firsts.map(({ first }) => first));
  return firsts.filter(({ first }) => first === most).map(({ id }) => id);
}
