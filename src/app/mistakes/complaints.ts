import type { z } from "zod";
import type { Language } from "../../domain/language.ts";
import { shapeWords } from "./shape-words.ts";
import { toldIn } from "./told-in.ts";

/** What is wrong, and the field, as in `alternatives.0.decisions.support`; empty for the whole. */
export type Complaint = { readonly path: string; readonly message: string };

export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly Complaint[] };

/** The value as the schema reads it, or what is wrong with it, in the language, and where. */
export function read<T>(schema: z.ZodType<T>, value: unknown, language: Language): Reading<T> {
  const result = schema.safeParse(value, { error: shapeWords[language] });
  if (result.success) return { ok: true, value: result.data };
  const complaints = result.error.issues.flatMap((issue) => complaintsOf(issue));
  const errors = complaints.map(({ path, message }) => ({ path, message: toldIn(language, message) }));
  return { ok: false, errors };
}

/** What is wrong in one place; of a value that may have several shapes, what keeps it from the nearest. */
function complaintsOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): Complaint[] {
  const path = [...above, ...issue.path];
  const inner = issue.code === "invalid_union" ? nearestBranch(issue.errors) : undefined;
  if (inner !== undefined) return inner.flatMap((one) => complaintsOf(one, path));
  if (issue.code === "invalid_key") return issue.issues.flatMap((one) => complaintsOf(one, path));
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ path: [...path, key].join("."), message: issue.message }));
  return [{ path: path.join("."), message: issue.message }];
}

/** Of the shapes that a value may have, the one that it came nearest to: whose first complaint lies deepest. */
function nearestBranch(branches: readonly (readonly z.core.$ZodIssue[])[]) {
  const depth = (branch: readonly z.core.$ZodIssue[]) => Math.min(...branch.map(({ path }) => path.length));
  const [nearest] = branches.toSorted((a, b) => depth(b) - depth(a));
  return nearest !== undefined && depth(nearest) > 0 ? nearest : undefined;
}
