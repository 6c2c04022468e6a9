import { z } from "zod";
import { fault } from "../faults/fault.ts";
import { addFaults } from "../faults/issues.ts";
import { limits as everywhere } from "../limits.ts";

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
