import { z } from "zod";
import { Assumptions, type Scenario, scenarios } from "../../domain/capacity/assumptions.ts";
import { BreakEven } from "../../domain/capacity/break-even.ts";
import { QueueAnswer } from "../../domain/capacity/queue/answer-queues.ts";
import { Pool } from "../../domain/capacity/queue/pool.ts";
import { waitsWith } from "../../domain/capacity/queue/waits.ts";
import { WaitsInAll } from "../../domain/capacity/queue/waits-in-all.ts";
import { SimulationAnswer } from "../../domain/capacity/simulation/answer.ts";
import { Text } from "../../domain/language.ts";
import { ModelId } from "../../domain/organisation/decisions.ts";
import { Origin } from "../../domain/origin.ts";

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
            factors: inEach(BreakEven),
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

export const CapacityAnswer = z.union([QueueAnswer, SimulationAnswer, BreakEven, OrganisationCapacity]);
