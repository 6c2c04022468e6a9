import { z } from "zod";

const measures = [
  "leadersPerArea",
  "leadersPerInstitution",
  "placesPerArea",
  "staffPerLeader",
  "metresBetweenAddresses",
  "staffAtAddress",
] as const;
export const Measure = z.enum(measures);
export type Measure = z.infer<typeof Measure>;

const Value = z.number().min(0).max(1e8);

/**
 * One measured value: leaders, places, staff or metres. `subject` is the area, institution or address; `within` the
 * institution that an address belongs to. Null: not known, but for what its known parts tell: at least so much, or at most.
 */
export const Measured = z
  .strictObject({
    subject: z.string().min(1).max(100),
    within: z.string().min(1).max(100).optional(),
    measure: Measure,
    value: Value.nullable(),
    atLeast: Value.optional(),
    atMost: Value.optional(),
  })
  .readonly();
export type Measured = z.infer<typeof Measured>;
