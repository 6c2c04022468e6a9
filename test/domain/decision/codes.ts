import type { z } from "zod";
import type { Fault } from "../../../src/domain/faults/fault.ts";

/** The codes of the faults that something was refused for. */
export const codesIn = (error: z.ZodError | undefined): readonly string[] =>
  (error?.issues ?? []).map((issue) => {
    const { fault } = (issue.code === "custom" ? (issue.params ?? {}) : {}) as { readonly fault?: Fault };
    return fault?.code ?? issue.code;
  });
