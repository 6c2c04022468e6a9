import type { Source } from "../../../domain/corpus/schema.ts";
import { type Reading, shortNameOf } from "../../claims/claim-reference.ts";
import type { PageView } from "../../render/frame.ts";
import { pathTo } from "../../routes.ts";
import { type DefectView, defectView } from "./defects.ts";
import { type LawView, lawView } from "./law.ts";

type SourceSummary = {
  readonly href: string;
  readonly title: string;
  readonly shortName: string;
  readonly publisher: string;
  readonly year: string;
  readonly dating: string | null;
  readonly scope: string;
  readonly claims: number;
};

type SourcesView = PageView & {
  readonly sources: readonly SourceSummary[];
  /** What matters most of the law, and each change by itself. */
  readonly gist: LawView | null;
  readonly law: readonly LawView[];
  readonly defects: readonly { readonly source: string; readonly defects: readonly DefectView[] }[];
};

/** The entry that says in a few sentences what the others tell one by one. */
const gistId = "LAW-TEXT";

/** The published sources, the law as it is now, and what is known to be wrong. */
export function sourcesView(reading: Reading): SourcesView {
  const { corpus, t } = reading;
  const law = corpus.law.map((change) => lawView(change, reading));
  return {
    title: t("sources:title"),
    description: t("sources:lead"),
    sources: corpus.sources.map((source) => summaryOf(source, reading)),
    gist: law.find(({ anchor }) => anchor === gistId) ?? null,
    law: law.filter(({ anchor }) => anchor !== gistId),
    defects: corpus.sources
      .map((source) => ({
        source: shortNameOf(source, reading),
        defects: corpus.defects
          .filter((defect) => defect.source === source.id)
          .map((defect) => defectView(defect, reading)),
      }))
      .filter(({ defects }) => defects.length > 0),
  };
}

function summaryOf(source: Source, reading: Reading): SourceSummary {
  const { corpus, t, language } = reading;
  const { id, title, publisher, year, dating, scope } = source;
  return {
    href: pathTo("source", language, { source: id }),
    title: title[language],
    shortName: shortNameOf(source, reading),
    publisher: publisher[language],
    year: year === null ? t("sources:undated") : String(year),
    dating: dating?.[language] ?? null,
    scope: scope[language],
    claims: corpus.claimsBySource.get(id)?.length ?? 0,
  };
}
