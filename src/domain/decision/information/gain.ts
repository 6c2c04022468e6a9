import { z } from "zod";
import type { Column } from "../sampling/columns.ts";

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

type GainTally = {
  /**
   * The expected value of each alternative once the thing is known, a column each. `turned` hears of each sample in which
   * another alternative is then worth more than the best without knowing more, and which.
   */
  readonly add: (
    expected: readonly Column[],
    length: number,
    turned: (at: number, to: number) => void,
  ) => void;
  /** `drift` is variance that a sample's gain has beyond its own, `doubt` what the gain of a change may be off by anyhow. */
  readonly soFar: (drift: number, doubt?: number) => Gain;
};

/** Without knowing more one would choose `best`. A change that brings less than `least` is none. */
export function gainTally(best: number, least: number): GainTally {
  let samples = 0;
  let sum = 0;
  let squares = 0;
  let changed = 0;
  return {
    add(expected, length, turned) {
      const own = expected[best] as Column;
      samples += length;
      for (let at = 0; at < length; at++) {
        let most = own[at] as number;
        let to = best;
        for (let a = 0; a < expected.length; a++) {
          const worth = expected[a]?.[at] as number;
          if (worth <= most) continue;
          most = worth;
          to = a;
        }
        const gain = most - (own[at] as number);
        if (gain <= least) continue;
        sum += gain;
        squares += gain * gain;
        changed++;
        turned(at, to);
      }
    },
    soFar(drift, doubt = 0) {
      const gain = sum / samples;
      const variance = Math.max(0, squares / samples - gain * gain) + drift;
      const changes = changed / samples;
      return { gain, standardError: Math.hypot(Math.sqrt(variance / samples), doubt * changes), changes };
    },
  };
}
