import { z } from "zod";
import type { Column } from "../sampling/columns.ts";
import { type Mean, meanFrom } from "../smaa/mean.ts";

/** What knowing something would bring. */
export const gainShape = {
  /** How much the expected value of the choice would rise, on the scale of values. */
  gain: z.number(),
  standardError: z.number(),
  /** How often it would change the choice. */
  changes: z.number(),
};
export const Gain = z.strictObject(gainShape).readonly();
export type Gain = z.infer<typeof Gain>;

export type GainTally = {
  /** The expected value of each alternative once the thing is known, a column each. */
  readonly add: (expected: readonly Column[], length: number) => void;
  readonly soFar: () => Gain;
};

/** Without knowing more one would choose `best`. A change that brings less than `least` is none. */
export function gainTally(best: number, least: number): GainTally {
  let samples = 0;
  let sum = 0;
  let squares = 0;
  let changed = 0;
  return {
    add(expected, length) {
      const own = expected[best] as Column;
      samples += length;
      for (let at = 0; at < length; at++) {
        let most = own[at] as number;
        for (const column of expected) if ((column[at] as number) > most) most = column[at] as number;
        const gain = most - (own[at] as number);
        sum += gain;
        squares += gain * gain;
        if (gain > least) changed++;
      }
    },
    soFar() {
      const { mean, error }: Mean = meanFrom(sum, squares, samples);
      return { gain: mean, standardError: error, changes: changed / samples };
    },
  };
}
