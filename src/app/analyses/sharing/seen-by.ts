import type { Analysis } from "../../../domain/analysis/schema.ts";
import { DomainError } from "../../../domain/errors.ts";
import { fault } from "../../../domain/faults/fault.ts";
import type { Access } from "./access.ts";

/**
 * As much of an analysis as somebody may see: all of it for those who may edit, and for those told that what they see is
 * internal. Pages, files and the API take what they show from here alone.
 */
export function seenBy({ kind, analysis: id }: Access, analysis: Analysis): Analysis {
  // What others may see of it is not worked out yet, and nothing is better than what counts too few.
  if (kind === "read") throw new DomainError("not-found", fault("unknown-analysis", { id }));
  return analysis;
}
