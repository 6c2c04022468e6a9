import type { Rules, Touched } from "../rules.ts";
import type { Step } from "../store.ts";
import { Conflict } from "./conflict.ts";

/** Throws a Conflict where one of the steps touched the same. */
export function mustNotMeet<State, Command>(
  rules: Rules<State, Command>,
  touched: Touched,
  steps: readonly Step[],
  version: number,
): void {
  const met = steps.flatMap((step) => {
    const keys = rules.overlap(touched, rules.touched.parse(step.touched));
    return keys.length === 0 ? [] : [{ step, keys }];
  });
  if (met.length === 0) return;
  const keys = [...new Set(met.flatMap((one) => one.keys))];
  throw new Conflict({ version, keys, theirs: met.map(({ step }) => step) });
}
