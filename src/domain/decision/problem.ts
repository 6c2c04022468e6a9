import { z } from "zod";

/** The most that one problem may hold; beyond it the sums would not be worth their wait. */
export const limits = {
  alternatives: 20,
  criteria: 40,
  iterations: 2_000_000,
  empiricalValues: 10_000,
} as const;

const Finite = z.number().min(-1e12).max(1e12);

/** What is known of one alternative on one criterion, in the criterion's own unit. */
export const Measurement = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("exact"), value: Finite }),
  z.strictObject({ type: z.literal("uniform"), low: Finite, high: Finite }),
  z.strictObject({ type: z.literal("normal"), mean: Finite, sd: Finite.min(0) }),
  z.strictObject({ type: z.literal("beta"), alpha: Finite.positive(), beta: Finite.positive() }),
  z.strictObject({
    type: z.literal("empirical"),
    values: z.array(Finite).min(1).max(limits.empiricalValues).readonly(),
  }),
]);
export type Measurement = z.infer<typeof Measurement>;
