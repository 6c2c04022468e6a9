import type { Source } from "../../../domain/corpus/schema.ts";
import { type Reading, shortNameOf } from "../../claims/claim-reference.ts";
import type { Components } from "../../components.ts";
import { type Finding, findForm, findingIn } from "../../finding.ts";
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
  readonly hidden: boolean;
};

type SourcesView = PageView & {
  readonly find: Components["find"];
  readonly finding: boolean;
  readonly sources: readonly SourceSummary[];
  /** What matters most of the law, and each change by itself. */
  readonly gist: LawView | null;
  readonly law: readonly LawView[];
  readonly defects: readonly { readonly source: string; readonly defects: readonly DefectView[] }[];
};

/** The entry that says in a few sentences what the others tell one by one. */
const gistId = "LAW-TEXT";

/** The published sources, the law as it is now, and what is known to be wrong. */
export function sourcesView(query: unknown, reading: Reading): SourcesView {
  const { corpus, t, language } = reading;
  const finding = findingIn(query);
  const law = corpus.law.map((change) => lawView(change, finding, reading));
  const sources = corpus.sources.map((source) => summaryOf(source, finding, reading));
  const changes = law.filter(({ anchor }) => anchor !== gistId);
  const defects = corpus.sources
    .map((source) => ({
      source: shortNameOf(source, reading),
      defects: corpus.defects
        .filter((defect) => defect.source === source.id)
        .map((defect) => defectView(defect, finding, reading)),
    }))
    .filter((one) => one.defects.length > 0);
  const all = [...sources, ...changes, ...defects.flatMap((one) => one.defects)];
  return {
    title: t("sources:title"),
    description: t("sources:lead"),
    find: findForm(finding, reading, {
      action: pathTo("sources", language),
      shown: all.filter(({ hidden }) => !hidden).length,
      total: all.length,
    }),
    finding: finding.isUsed,
    sources,
    gist: law.find(({ anchor }) => anchor === gistId) ?? null,
    law: changes,
    defects,
  };
}

function summaryOf(source: Source, { finds }: Finding, reading: Reading): SourceSummary {
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
    hidden: !finds(title[language], publisher[language], scope[language], dating?.[language], String(year)),
  };
}
