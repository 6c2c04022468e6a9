import { z } from "zod";

/** The most that one problem may hold; beyond it the sums would not be worth their wait. */
export const limits = {
  alternatives: 20,
  criteria: 40,
  iterations: 2_000_000,
  empiricalValues: 10_000,
} as const;

export const Finite = z.number().min(-1e12).max(1e12);
export const Name = z.string().trim().min(1).max(100);

/** Values nearer than this, where 1 is a criterion's whole scale, are equal: they differ by rounding alone. */
export const tieWidth = 1e-12;
