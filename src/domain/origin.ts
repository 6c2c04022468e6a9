import { z } from "zod";

/** Where a value comes from. The four never look alike on a page, in a file or in the API. */
export const origins = ["published", "computed", "assumed", "entered"] as const;
export const Origin = z.enum(origins);
export type Origin = z.infer<typeof Origin>;

/** What a computed value was made from. */
export const bases = ["published", "assumed", "entered"] as const;
export const Base = z.enum(bases);
export type Base = z.infer<typeof Base>;

/** A value's origin, and of a computed one what it was made from. */
export type Provenance = { readonly origin: Origin; readonly from?: readonly Base[] | undefined };

/** The bases under all the parts, each once: a computed part stands for what it was made from itself. */
export function basesOf(parts: readonly Provenance[]): readonly Base[] {
  const found = new Set(parts.flatMap(({ origin, from = [] }) => (origin === "computed" ? from : [origin])));
  return bases.filter((base) => found.has(base));
}

/** Computed, of these parts. */
export const computedOf = (parts: readonly Provenance[]) => ({
  origin: "computed" as const,
  from: basesOf(parts),
});
