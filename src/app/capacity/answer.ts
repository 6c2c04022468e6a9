import { z } from "zod";
import { Assumptions, type Scenario, scenarios } from "../../domain/capacity/assumptions.ts";
import { Pool } from "../../domain/capacity/queue/pool.ts";
import { Text } from "../../domain/language.ts";
import { ModelId } from "../../domain/organisation/decisions.ts";
import { Origin } from "../../domain/origin.ts";
import { SimulationAnswer } from "./simulated.ts";

const Percentiles = z.strictObject({ p50: z.number(), p90: z.number(), p95: z.number() }).readonly();

const steady = {
  state: z.literal("steady"),
  load: z.number().describe("The servers that the work would keep busy."),
  utilisation: z.number(),
  lossProbability: z.number().describe("The share turned away if nobody could wait (Erlang B)."),
  waitProbability: z.number(),
  meanWait: z.number().describe("In the unit of the rates, as all times are."),
  percentiles: Percentiles,
  meanQueue: z.number(),
  meanPresent: z.number(),
  meanStay: z.number(),
};
const overloaded = {
  state: z.literal("overloaded"),
  load: z.number(),
  utilisation: z.number().nullable(),
  lossProbability: steady.lossProbability,
  waitProbability: z.literal(1),
  meanWait: z.null(),
  percentiles: z.null(),
  meanQueue: z.null(),
  meanPresent: z.null(),
  meanStay: z.null(),
};
const waitsWith = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.discriminatedUnion("state", [
    z.strictObject({ ...shape, ...steady }).readonly(),
    z.strictObject({ ...shape, ...overloaded }).readonly(),
  ]);

const { load: _, lossProbability: __, meanPresent: ___, meanStay: ____, ...steadyInAll } = steady;
const WaitsInAll = z.discriminatedUnion("state", [
  z.strictObject({ ...steadyInAll, shareWaitingLonger: z.number().optional() }).readonly(),
  z
    .strictObject({
      state: overloaded.state,
      utilisation: overloaded.utilisation.describe("The work offered per server, of all pools."),
      meanWait: z.null(),
      percentiles: z.null(),
      meanQueue: z.null(),
    })
    .readonly(),
]);

const PoolAnswer = waitsWith({
  id: z.string(),
  shareWaitingLonger: z.number().optional(),
  serversNeeded: z.int().nullable().optional().describe("Null where no pool may have so many."),
});

/** The waits of pools in closed form (M/M/c), in the order asked. */
const QueueAnswer = z
  .strictObject({
    pools: z.array(PoolAnswer).readonly(),
    all: WaitsInAll.describe("Side by side, as somebody who arrives anywhere meets them."),
    asOne: PoolAnswer.nullable().describe("All of them made one pool; null where their courses differ."),
  })
  .readonly();

const BreakEvenAnswer = z.discriminatedUnion("kind", [
  z
    .strictObject({
      kind: z.literal("found"),
      factor: z
        .number()
        .describe("The near pools wait no longer once courses last at most so many times as long."),
      near: z.number().nullable().describe("The mean wait near, as courses are; null where it has no end."),
      far: z.number(),
    })
    .readonly(),
  z.strictObject({ kind: z.literal("far-overloaded"), factor: z.number() }).readonly(),
  z.strictObject({ kind: z.enum(["no-staff", "nobody-waits", "nobody-comes"]) }).readonly(),
]);

export type ScenarioOf<Value> = Readonly<Record<Scenario, Value>>;
const inEach = <Value extends z.ZodType>(value: Value) => z.record(z.enum(scenarios), value).readonly();

const Counted = z.strictObject({ value: z.number(), origins: z.array(Origin).readonly() }).readonly();
const Place = z.tuple([z.number(), z.number()]).readonly().optional();
const ids = z.array(z.string()).readonly();

/** Times in weeks. */
export const OrganisationCapacity = z
  .strictObject({
    assumptions: Assumptions,
    longerThan: z.number(),
    alternatives: z
      .array(
        z
          .strictObject({
            id: z.string(),
            pools: z
              .array(
                z
                  .strictObject({
                    id: z.string(),
                    name: Text,
                    teams: ids,
                    areas: ids,
                    staff: Counted,
                    competences: ids,
                    at: Place,
                  })
                  .readonly(),
              )
              .readonly(),
            coverage: inEach(z.number().nullable()).describe(
              "The chance that a child's pool has somebody with a given competence; null without children.",
            ),
            needs: z
              .array(
                z
                  .strictObject({
                    area: z.string(),
                    children: Counted,
                    pool: z.string().nullable().describe("Null where no team serves the area."),
                    at: Place,
                  })
                  .readonly(),
              )
              .readonly(),
            waits: inEach(
              z
                .strictObject({
                  pools: z
                    .array(waitsWith({ ...Pool.unwrap().shape, shareWaitingLonger: z.number() }))
                    .readonly(),
                  all: WaitsInAll,
                })
                .readonly(),
            ),
          })
          .readonly(),
      )
      .readonly(),
    leftOut: z
      .array(z.strictObject({ model: ModelId, because: Text }).readonly())
      .readonly()
      .describe("Published models that cannot be built on these units, and why; if none were named."),
    breakEven: z
      .array(
        z
          .strictObject({
            near: z.string(),
            far: z.string(),
            areas: ids.describe("Those that both serve; the others count in neither."),
            factors: inEach(BreakEvenAnswer),
          })
          .readonly(),
      )
      .readonly(),
    simulated: inEach(SimulationAnswer)
      .nullable()
      .optional()
      .describe(
        "If asked for: the areas that all alternatives serve, with travel; null where there are none.",
      ),
  })
  .readonly();
export type OrganisationCapacity = z.infer<typeof OrganisationCapacity>;

export const CapacityAnswer = z.union([QueueAnswer, SimulationAnswer, BreakEvenAnswer, OrganisationCapacity]);
