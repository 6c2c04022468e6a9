import type { z } from "zod";
import { type Fault, fault, type Step } from "./fault.ts";
import { few } from "./few.ts";
import { shapeFault } from "./shape.ts";

export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The value as the schema reads it, or a few of the things that are wrong with it, and where. */
export function read<T>(schema: z.ZodType<T>, value: unknown): Reading<T> {
  try {
    const result = schema.safeParse(value, { reportInput: true });
    if (result.success) return { ok: true, value: result.data };
    return { ok: false, faults: few(faultsIn(result.error.issues)) };
  } catch (error) {
    // Zod hands the issues of a part on as arguments, and some hundred thousand are more than the stack holds.
    if (error instanceof RangeError) return { ok: false, faults: [fault("too-many-faults", {})] };
    throw error;
  }
}

/** What is wrong in each place; of a value that may have several shapes, what keeps it from the nearest. */
function* faultsIn(
  issues: readonly z.core.$ZodIssue[],
  above: readonly PropertyKey[] = [],
): Generator<Fault> {
  for (const issue of issues) {
    const path = [...above, ...issue.path] as readonly Step[];
    const inner = issue.code === "invalid_union" ? nearestBranch(issue.errors) : undefined;
    if (inner !== undefined) yield* faultsIn(inner, path);
    else if (issue.code === "invalid_key") yield* faultsIn(issue.issues, path);
    else if (issue.code === "unrecognized_keys")
      for (const key of issue.keys) yield fault("unknown-field", {}, ...path, key);
    else yield { ...(ownFault(issue) ?? shapeFault(issue)), place: { path: path.join(".") } };
  }
}

/** The fault that a refinement of ours put into its issue. */
const ownFault = (issue: z.core.$ZodIssue): Fault | undefined =>
  issue.code === "custom" ? issue.params?.fault : undefined;

type Branch = readonly z.core.$ZodIssue[];

/**
 * Of the shapes that a value may have, the one that it came nearest to: whose first fault lies deepest, and of those
 * the one with fewest. None where all of them are about the value itself.
 */
function nearestBranch(branches: readonly Branch[]): Branch | undefined {
  const [nearest] = branches.toSorted((a, b) => depthOf(b) - depthOf(a) || countOf(a) - countOf(b));
  return nearest !== undefined && depthOf(nearest) > 0 ? nearest : undefined;
}

/** A field that is not known is a fault of that field, though it is told of the whole. */
const depthOf = (branch: Branch) =>
  Math.min(...branch.map(({ code, path }) => path.length + (code === "unrecognized_keys" ? 1 : 0)));
const countOf = (branch: Branch) =>
  branch.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1), 0);
