import type { Analysis } from "../../../domain/analysis/schema.ts";
import { type SharedView, sharedView } from "../../../domain/sharing/shared-view.ts";
import type { Access } from "./access.ts";

/** As much of an analysis as somebody may see. */
export type Seen = {
  readonly analysis: Analysis;
  /** How its numbers may be written, for who sees only what may be published; null for who sees all. */
  readonly shared: SharedView | null;
};

/** Worked out once for as long as the analysis is remembered. */
const views = new WeakMap<Analysis, Seen>();

/**
 * All of it for those who may edit, and for those told that what they see is internal; for others what may be published.
 * Pages, files and the API take what they show from here alone.
 */
export function seenBy({ kind }: Pick<Access, "kind">, analysis: Analysis): Seen {
  if (kind !== "read") return { analysis, shared: null };
  const known = views.get(analysis);
  if (known) return known;
  const shared = sharedView(analysis.organisation, analysis.settings.suppression);
  const seen = { analysis: { ...analysis, organisation: shared.organisation }, shared };
  views.set(analysis, seen);
  return seen;
}
