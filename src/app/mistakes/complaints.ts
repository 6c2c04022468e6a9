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

type Branch = readonly z.core.$ZodIssue[];

/**
 * Of the shapes that a value may have, the one that it came nearest to: whose first complaint lies deepest, and of those
 * the one with fewest. None where all of them complain of the value itself.
 */
function nearestBranch(branches: readonly Branch[]): Branch | undefined {
  const [nearest] = branches.toSorted((a, b) => depthOf(b) - depthOf(a) || countOf(a) - countOf(b));
  return nearest !== undefined && depthOf(nearest) > 0 ? nearest : undefined;
}

/** A field that is not known is a complaint of that field, though it is told of the whole. */
const depthOf = (branch: Branch) =>
  Math.min(...branch.map(({ code, path }) => path.length + (code === "unrecognized_keys" ? 1 : 0)));
const countOf = (branch: Branch) =>
  branch.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1), 0);
