import { z } from "zod";
import { exp, ln } from "../../random/elementary.ts";
import { nextExponential } from "../../random/exponential.ts";
import { nextNormal } from "../../random/normal.ts";
import { nextBits, type Stream } from "../../random/stream.ts";

const Weeks = z.number().gt(0).max(10_000);

/**
 * How long courses last, in weeks: one of the usual shapes by its mean, or the lengths that were observed.
 */
export const CourseLength = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("exponential"), mean: Weeks }),
  z.strictObject({ type: z.literal("erlang"), mean: Weeks, phases: z.number().int().min(1).max(100) }),
  z.strictObject({ type: z.literal("logNormal"), mean: Weeks, sd: Weeks }),
  z.strictObject({ type: z.literal("fixed"), value: Weeks }),
  z.strictObject({ type: z.literal("empirical"), values: z.array(Weeks).min(1).max(10_000).readonly() }),
]);
export type CourseLength = z.infer<typeof CourseLength>;

export function meanWeeks(length: CourseLength): number {
  if (length.type === "fixed") return length.value;
  if (length.type !== "empirical") return length.mean;
  return length.values.reduce((sum, value) => sum + value, 0) / length.values.length;
}

/** A source of lengths that draws from one stream. */
export function lengthsFrom(length: CourseLength, stream: Stream): () => number {
  switch (length.type) {
    case "exponential":
      return () => length.mean * nextExponential(stream);
    case "erlang":
      return () => (length.mean / length.phases) * sumOfExponentials(stream, length.phases);
    case "logNormal": {
      const variance = ln(1 + (length.sd / length.mean) ** 2);
      const middle = ln(length.mean) - variance / 2;
      return () => exp(middle + Math.sqrt(variance) * nextNormal(stream));
    }
    case "fixed":
      return () => length.value;
    case "empirical": {
      const values = Float64Array.from(length.values);
      return () => values[Math.floor((nextBits(stream) >>> 0) * 2 ** -32 * values.length)] as number;
    }
  }
}

function sumOfExponentials(stream: Stream, count: number): number {
  let sum = 0;
  for (let phase = 0; phase < count; phase++) sum += nextExponential(stream);
  return sum;
}
