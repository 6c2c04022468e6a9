import type { LawChange } from "../../../domain/corpus/schema.ts";
import type { Reading } from "../../claims/claim-reference.ts";
import type { Link } from "../../components.ts";
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
  /** The acts in the official collection. */
  readonly official: readonly Link[];
  /** It holds none of the words looked for. */
  readonly hidden: boolean;
};

/** Retsinformation, by its European Legislation Identifier: year and number. */
const collection = "https://www.retsinformation.dk/eli/lta";

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
    official: change.official.map(({ kind, name, number, date }) => ({
      text: t(`sources:law.act.${kind}`, { number, date: format.date(date), name: name[language] }),
      href: `${collection}/${date.slice(0, 4)}/${number}`,
    })),
    hidden: !finds(topic[language], in2011?.[language], now[language], where),
  };
}
