import { z } from "zod";

/** A value over replications with its 95 % confidence interval. */
const Estimate = z
  .strictObject({ mean: z.number(), low: z.number(), high: z.number() })
  .readonly()
  .nullable();

const measures = z
  .strictObject({
    came: Estimate,
    waitProbability: Estimate,
    meanWait: Estimate,
    p50: Estimate,
    p90: Estimate,
    p95: Estimate,
    shareWaitingLonger: Estimate,
    meanQueue: Estimate,
    utilisation: Estimate,
    borrowed: Estimate,
    covered: Estimate,
  })
  .readonly();

/** What was measured over replications, or the name of its absence. A measure that nobody gave is null. */
const simulatedWith = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.discriminatedUnion("state", [
    z.strictObject({ ...shape, state: z.literal("steady"), measures }).readonly(),
    z.strictObject({ ...shape, state: z.literal("overloaded") }).readonly(),
  ]);

const Simulated = simulatedWith({});
export type Simulated = z.infer<typeof Simulated>;

/** What a simulation saw of each variant, and how much each differs from the first. Times in weeks. */
export const SimulationAnswer = z
  .strictObject({
    variants: z
      .array(
        z
          .strictObject({
            id: z.string(),
            all: Simulated,
            pools: z.array(simulatedWith({ id: z.string() })).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    differences: z
      .array(
        z
          .strictObject({
            variant: z.string(),
            against: z.string(),
            meanWait: Estimate,
            p90: Estimate,
            shareWaitingLonger: Estimate,
          })
          .readonly(),
      )
      .readonly(),
    replications: z.int(),
    precise: z
      .boolean()
      .describe("Whether the asked half-width was reached before the most replications allowed."),
    events: z.int(),
    seed: z.int(),
  })
  .readonly();
export type SimulationAnswer = z.infer<typeof SimulationAnswer>;
