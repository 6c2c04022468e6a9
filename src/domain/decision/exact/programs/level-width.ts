import { widest } from "./largest-lead.ts";

/** A lead this small, beside the widest difference of values, is rounding: measured values come with that of their own sums. */
export const levelWidth = (gaps: readonly (readonly number[])[]): number => 1e-9 * widest(gaps);
