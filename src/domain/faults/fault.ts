import type { FaultCode, FaultValues } from "./values.ts";

/** A field, as in `units.3.leader`, empty for the whole; or a place in a sheet or a text, counted from 1. */
export type Place =
  | { readonly path: string }
  | { readonly sheet?: string; readonly row: number; readonly column: number };

type Severity = "error" | "warning";

/** What is wrong, and where. It is told in the reader's language by its code, and nothing is ever found by its words. */
export type Fault<C extends FaultCode = FaultCode> = {
  readonly [Code in C]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly place: Place;
    readonly values: Readonly<FaultValues[Code]>;
  };
}[C];

export type Step = string | number;

/** A fault that keeps something from being used, at a field that these steps lead to. */
export function fault<C extends FaultCode>(
  code: C,
  values: Readonly<FaultValues[C]>,
  ...steps: readonly Step[]
): Fault {
  return { code, severity: "error", place: { path: steps.join(".") }, values } as Fault;
}

/** What can be used as it is, and deserves a thought. */
export const warning = <C extends FaultCode>(...told: Parameters<typeof fault<C>>): Fault => ({
  ...fault(...told),
  severity: "warning",
});

/** The same fault, seen from a larger thing that holds this one at `steps`. A place in a sheet stays where it is. */
export function within(found: Fault, ...steps: readonly Step[]): Fault {
  if (!("path" in found.place)) return found;
  const path = [...steps, found.place.path].filter((step) => step !== "").join(".");
  return { ...found, place: { path } };
}

/** The field of a fault; empty for one that is about the whole, or lies in a sheet. */
export const pathOf = ({ place }: Pick<Fault, "place">): string => ("path" in place ? place.path : "");
