import type { LawChange } from "../../../domain/corpus/schema.ts";
import type { Reading } from "../../claims/claim-reference.ts";
import type { Finding } from "../../finding.ts";

/** The law then and now, how sure we are of it, and when and where it was checked. */
export type LawView = {
  readonly anchor: string;
  readonly topic: string;
  readonly before: string | null;
  readonly now: string;
  readonly certainty: LawChange["certainty"];
  readonly certaintyText: string;
  readonly read: string;
  readonly checked: string;
  readonly where: string;
  /** It holds none of the words looked for. */
  readonly hidden: boolean;
};

export function lawView(change: LawChange, { finds }: Finding, { t, language, format }: Reading): LawView {
  const { id, topic, in2011, now, certainty, read, checked, where } = change;
  return {
    anchor: id,
    topic: topic[language],
    before: in2011?.[language] ?? null,
    now: now[language],
    certainty,
    certaintyText: t(`sources:law.certainty.${certainty}`),
    read: t(`sources:law.read.${read}`),
    checked: format.date(checked),
    where,
    hidden: !finds(topic[language], in2011?.[language], now[language], where),
  };
}
