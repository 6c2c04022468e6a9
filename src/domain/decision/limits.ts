import { z } from "zod";
import { fault } from "../faults/fault.ts";
import { addFaults } from "../faults/issues.ts";
import { limits as everywhere, recordOf } from "../limits.ts";

/** The most that one problem may hold; beyond it the sums would not be worth their wait. */
export const limits = {
  alternatives: 20,
  criteria: 40,
  iterations: 2_000_000,
  empiricalValues: 10_000,
  people: everywhere.people,
  /** In one cell. */
  statements: 100,
} as const;

export const Finite = z.number().min(-1e12).max(1e12);

/** Names are keys of plain objects, so they may not be those that every object has. */
export const Name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .superRefine((name, context) => {
    if (name in Object.prototype) addFaults(context, [fault("name-reserved", { name })]);
  });

/** Values nearer than this, where 1 is a criterion's whole scale, are equal: they differ by rounding alone. */
export const tieWidth = 1e-12;

/**
 * Values by name, at most so many. Names that differ only by the space around them are one, and so may not both be there: the one would silently take
 * the other's place.
 */
export function byName<Value extends z.ZodType>(value: Value, most: number) {
  const record = recordOf(Name, value, most).readonly();
  const checked = z.preprocess((given, context) => {
    const met = new Set<string>();
    for (const name of typeof given === "object" && given !== null ? Object.keys(given) : []) {
      const plain = name.trim();
      if (met.has(plain)) addFaults(context, [fault("name-twice", { name: plain })], name);
      met.add(plain);
    }
    return given;
  }, record);
  // What goes in has the shape that the record asks for, though preprocessing forgets it.
  return checked as unknown as typeof record;
}
