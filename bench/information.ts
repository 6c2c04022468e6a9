import { information } from "../src/domain/decision/information/information.ts";
import { smaa } from "../src/domain/decision/smaa/smaa.ts";
import { type BenchLine, rounded, timesAsLong } from "./measure.ts";
import { problemOf, tableOf } from "./smaa.ts";

export const name = "information";

/** All cells and all weights of 4 alternatives on 8 criteria, against the ranking on the same samples. */
export async function run(): Promise<readonly BenchLine[]> {
  const asked = problemOf(tableOf(4, 8), 20_000, { type: "none" }, 0.25);
  const ratio = timesAsLong(
    () => information(asked),
    () => smaa(asked),
    9,
  );
  return [{ name, value: rounded(ratio), unit: "x the ranking", goal: "<= 10" }];
}
