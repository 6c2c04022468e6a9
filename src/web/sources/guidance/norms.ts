import type { Source } from "../../../domain/corpus/schema.ts";
import { thresholdOf } from "../../../texts/norm-threshold.ts";
import type { Reading } from "../../claims/claim-reference.ts";
import type { Link } from "../../components.ts";
import { claimLinks } from "./claim-links.ts";

/** A rule as a norm: what it holds for, how firmly, who acts and who is involved, and what the text leaves open. */
export type NormView = {
  readonly anchor: string;
  readonly subject: string;
  /** `over 750 places`, or null where nothing is counted. */
  readonly threshold: string | null;
  readonly modality: string;
  readonly given: string | null;
  readonly consequence: string | null;
  readonly actor: string;
  readonly involves: string | null;
  readonly open: readonly string[];
  readonly claims: readonly Link[];
};

export function normViews(source: Source, reading: Reading): readonly NormView[] {
  const { corpus, t, language, format } = reading;
  return corpus.norms
    .filter((norm) => norm.source === source.id)
    .map((norm) => ({
      anchor: `norm-${norm.id}`,
      subject: norm.subject[language],
      threshold: thresholdOf(norm, reading),
      modality: t(`sources:norm.modality.${norm.modality}`),
      given: corpus.norms.find(({ id }) => id === norm.given)?.subject[language] ?? null,
      consequence: norm.consequence?.[language] ?? null,
      actor: norm.actor?.[language] ?? t("sources:norm.nobody"),
      involves: norm.involves.length === 0 ? null : format.list(norm.involves.map((who) => who[language])),
      open: norm.open.map((question) => question[language]),
      claims: claimLinks(norm.claims, language),
    }));
}
