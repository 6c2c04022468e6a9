import type { z } from "zod";
import { type Fault, fault, pathOf, type Step } from "./fault.ts";
import type { FaultCode, FaultValues } from "./values.ts";

/** For `refine`: the fault of what does not pass. */
export function refusing<C extends FaultCode>(
  code: C,
  values: Readonly<FaultValues[C]>,
  ...steps: readonly Step[]
): { readonly path: PropertyKey[]; readonly params: { readonly fault: Fault } } {
  return { path: [...steps], params: { fault: fault(code, values) } };
}

/** For `superRefine`: adds the faults to what is wrong, each at its place below `steps`. */
export function addFaults(
  context: z.RefinementCtx,
  faults: readonly Fault[],
  ...steps: readonly Step[]
): void {
  for (const found of faults) {
    const path = pathOf(found);
    const inside = path === "" ? [] : path.split(".");
    context.addIssue({ code: "custom", path: [...steps, ...inside], params: { fault: found } });
  }
}
