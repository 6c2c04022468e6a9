import { quantile } from "d3-array";
import { z } from "zod";
import { endsOf, measurementKinds } from "../decision/measurement.ts";

export const lensIds = ["evidence", "structure", "own"] as const;
export type LensId = (typeof lensIds)[number];

const { exact, uniform, empirical, statements } = measurementKinds;
/** What somebody can judge of a cell: a value, an interval, or the values that participants answered. */
export const Judged = z.discriminatedUnion("type", [exact, uniform, empirical]);
export type Judged = z.infer<typeof Judged>;
/** What a lens can say of a cell: the same, or what statements say. */
export const Said = z.discriminatedUnion("type", [exact, uniform, empirical, statements]);
export type Said = z.infer<typeof Said>;
/** What each lens says of one alternative, by criterion. One that has not looked at a cell leaves it out. */
export type Voices = Readonly<Partial<Record<LensId, Readonly<Partial<Record<string, Said>>>>>>;

/** What a lens stands by: its value, its interval, or the middle half of the answers. */
export function coreOf(said: Said): readonly [low: number, high: number] {
  switch (said.type) {
    case "exact":
      return [said.value, said.value];
    case "uniform":
      return [said.low, said.high];
    case "empirical":
      return [quantile(said.values, 0.25) as number, quantile(said.values, 0.75) as number];
    case "statements":
      return endsOf(said.claims);
  }
}
