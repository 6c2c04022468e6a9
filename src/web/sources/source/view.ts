import type { Claim, Source } from "../../../domain/corpus/schema.ts";
import { type Reading, shortNameOf } from "../../claims/claim-reference.ts";
import type { Components, Link } from "../../components.ts";
import { findForm, findingIn } from "../../finding.ts";
import type { PageView } from "../../render/frame.ts";
import { type Html, wordsOf } from "../../render/html.ts";
import { pathTo } from "../../routes.ts";
import { type ClaimEntry, claimEntry } from "../claim/entry.ts";
import { type GoalView, goalViews } from "../guidance/goals.ts";
import { type NormView, normViews } from "../guidance/norms.ts";
import { type ProfileGroup, profileGroups } from "../guidance/profile.ts";
import { type VoicesView, voicesView } from "../guidance/voices.ts";
import { type DefectView, defectView } from "../overview/defects.ts";
import { filterFields, filterFrom, filters, passing } from "./filter.ts";

type SectionView = {
  readonly anchor: string;
  readonly heading: string;
  readonly pages: string | null;
  readonly claims: readonly { readonly printed: Html; readonly hidden: boolean }[];
  /** None of its claims is looked for. */
  readonly hidden: boolean;
};

type SourceView = PageView & {
  readonly kicker: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly url: string | null;
  readonly headingLanguage: string | null;
  readonly parts: readonly Link[];
  readonly norms: readonly NormView[];
  readonly profile: readonly ProfileGroup[];
  readonly goals: readonly GoalView[];
  readonly voices: VoicesView | null;
  readonly find: Components["find"];
  /** Something is looked for, so that what is found stands open. */
  readonly finding: boolean;
  readonly total: number;
  readonly sections: readonly SectionView[];
  readonly defects: readonly DefectView[];
};

/** Prints a claim with all that is said beside it. */
type Print = (claim: Claim, told: () => ClaimEntry) => Html;

/** A source with all its claims, or those that the query asks for, under its own headings in its own order. */
export function sourceView(source: Source, query: unknown, reading: Reading, print: Print): SourceView {
  const { corpus, t, language } = reading;
  const all = corpus.claimsBySource.get(source.id) ?? [];
  const filter = filterFrom(query, all);
  const finding = findingIn(query);
  const claims = passing(all, filter).map((claim) => {
    const printed = print(claim, () => claimEntry(claim, reading));
    return { section: claim.section, printed, hidden: !finding.finds(claim.section, wordsOf(printed)) };
  });
  const isFiltered = filters.some((name) => filter[name] !== "");
  const address = pathTo("source", language, { source: source.id });
  const defects = corpus.defects.filter((defect) => defect.source === source.id);
  const guidance = {
    norms: normViews(source, reading),
    profile: profileGroups(source, reading),
    goals: goalViews(source, reading),
    voices: voicesView(all, reading),
  };
  return {
    title: source.title[language],
    description: source.scope[language],
    trail: [{ text: t("common:page.sources"), href: pathTo("sources", language) }],
    kicker: shortNameOf(source, reading),
    facts: factsOf(source, reading),
    url: source.url ?? null,
    headingLanguage: source.language === language ? null : source.language,
    parts: partsOf({ ...guidance, defects }, t),
    ...guidance,
    find: findForm(finding, reading, {
      action: `${address}#claims`,
      shown: claims.filter(({ hidden }) => !hidden).length,
      total: all.length,
      fields: filterFields(all, filter, reading),
      isFiltered,
    }),
    finding: finding.isUsed || isFiltered,
    total: all.length,
    sections: source.sections.flatMap((heading, at) => {
      const own = claims.filter(({ section }) => section === heading);
      if (own.length === 0) return [];
      const [from, to] = source.pages?.[heading] ?? [null, null];
      const pages = from === null ? null : from === to ? String(from) : `${from}–${to}`;
      return [
        {
          anchor: `section-${at + 1}`,
          heading,
          pages: pages === null ? null : t("claims:pages", { pages }),
          claims: own,
          hidden: own.every(({ hidden }) => hidden),
        },
      ];
    }),
    defects: defects.map((defect) => defectView(defect, finding, reading)),
  };
}

function factsOf(source: Source, { t, language }: Reading): SourceView["facts"] {
  const { publisher, year, dating, scope, reading } = source;
  return [
    { label: t("sources:fact.publisher"), text: publisher[language] },
    { label: t("sources:fact.year"), text: year === null ? t("sources:undated") : String(year) },
    ...(dating ? [{ label: t("sources:fact.dating"), text: dating[language] }] : []),
    { label: t("sources:fact.scope"), text: scope[language] },
    ...(reading ? [{ label: t("sources:fact.reading"), text: reading[language] }] : []),
  ];
}

type Parts = Readonly<Record<"norms" | "profile" | "goals" | "defects", readonly unknown[]>> & {
  readonly voices: VoicesView | null;
};

/** The way down the page, of the parts that this source has. */
function partsOf(parts: Parts, t: Reading["t"]): readonly Link[] {
  const has: Readonly<Record<string, boolean>> = {
    norms: parts.norms.length > 0,
    profile: parts.profile.length > 0,
    goals: parts.goals.length > 0,
    voices: parts.voices !== null,
    claims: true,
    defects: parts.defects.length > 0,
  };
  return Object.keys(has)
    .filter((part) => has[part])
    .map((part) => ({ text: t(`sources:part.${part}`), href: `#${part}` }));
}
