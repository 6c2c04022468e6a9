import { z } from "zod";
import type { Language } from "../../domain/language.ts";
import type { Complaint } from "../errors/problem.ts";

const messages = { da: z.locales.da().localeError, en: z.locales.en().localeError };
const most = 50;

export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly Complaint[] };

/** The value as the schema reads it, or what is wrong with it, in the language, and where: the first fifty. */
export function read<T>(schema: z.ZodType<T>, value: unknown, language: Language): Reading<T> {
  const result = schema.safeParse(value, { error: messages[language] });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, errors: result.error.issues.flatMap((issue) => complaintsOf(issue)).slice(0, most) };
}

/** What is wrong in one place; of a value that may have several shapes, what keeps it from the nearest. */
export function complaintsOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): Complaint[] {
  const path = [...above, ...issue.path];
  const branch = issue.code === "invalid_union" ? nearestBranch(issue.errors) : undefined;
  if (branch !== undefined) return branch.flatMap((inner) => complaintsOf(inner, path));
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
