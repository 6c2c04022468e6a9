import type { Defect } from "../../../domain/corpus/schema.ts";
import type { Reading } from "../../claims/claim-reference.ts";
import type { Link } from "../../components.ts";
import type { Finding } from "../../finding.ts";
import { pathTo } from "../../routes.ts";

/** Something wrong, lost or unclear in a source, and what it touches. */
export type DefectView = {
  readonly anchor: string;
  readonly name: string;
  readonly text: string;
  readonly section: string;
  readonly touches: readonly Link[];
  /** It holds none of the words looked for. */
  readonly hidden: boolean;
};

export function defectView(defect: Defect, { finds }: Finding, reading: Reading): DefectView {
  const { language } = reading;
  return {
    anchor: defect.id,
    name: defect.name[language],
    text: defect.text[language],
    section: defect.section,
    touches: defect.touches.flatMap((id) => touched(id, reading) ?? []),
    hidden: !finds(defect.name[language], defect.text[language]),
  };
}

/** A model, a case or a claim; what is told elsewhere on the source's own page needs no link. */
function touched(id: string, { corpus, t, language }: Reading): Link | null {
  const model = corpus.models.find((one) => one.id === id);
  if (model) {
    const text = t("claims:model", { number: model.number, name: model.short[language] });
    return { text, href: pathTo("model", language, { model: model.id }) };
  }
  const municipality = corpus.cases.find((one) => one.id === id);
  if (municipality) {
    return { text: municipality.name[language], href: pathTo("case", language, { case: municipality.id }) };
  }
  return corpus.claimById.has(id) ? { text: id, href: pathTo("claim", language, { claim: id }) } : null;
}
