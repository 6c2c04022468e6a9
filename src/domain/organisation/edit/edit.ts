import { z } from "zod";
import { type Fault, fault, type Step } from "../../faults/fault.ts";
import type { FaultCode, FaultValues } from "../../faults/values.ts";
import type { Organisation } from "../schema.ts";

/** What a command makes of an organisation, before it is known whether that holds together; or why it cannot be done. */
export type Outcome = Organisation | { readonly faults: readonly Fault[] };

/** A command on an organisation: how it is written, and what it does. */
type Edit<Type extends string, Shape extends z.ZodRawShape> = {
  readonly schema: z.ZodReadonly<z.ZodObject<{ readonly type: z.ZodLiteral<Type> } & Shape, z.core.$strict>>;
  readonly apply: (organisation: Organisation, command: z.output<z.ZodObject<Shape>>) => Outcome;
};

export function edit<const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  shape: Shape,
  apply: Edit<Type, Shape>["apply"],
): Edit<Type, Shape> {
  const schema = z.strictObject({ type: z.literal(type), ...shape }).readonly();
  return { schema: schema as unknown as Edit<Type, Shape>["schema"], apply };
}

export const refused = <C extends FaultCode>(
  code: C,
  values: Readonly<FaultValues[C]>,
  ...steps: readonly Step[]
): Outcome => ({ faults: [fault(code, values, ...steps)] });
