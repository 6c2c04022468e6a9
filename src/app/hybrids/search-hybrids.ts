import type { Corpus } from "../../domain/corpus/corpus.ts";
import { decisionNames } from "../../domain/corpus/decision-names.ts";
import type { Preference } from "../../domain/decision/preference/preference.ts";
import type { SearchAnswer } from "../../domain/hybrids/ranking/answer.ts";
import { ordered } from "../../domain/hybrids/ranking/order.ts";
import { sampling } from "../../domain/hybrids/ranking/rank-front.ts";
import { frontWords } from "../../domain/hybrids/ranking/words.ts";
import type { Found, FrontMember } from "../../domain/hybrids/search/answer.ts";
import type { SearchFilter } from "../../domain/hybrids/search/filter.ts";
import type { Language } from "../../domain/language.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import { namesIn } from "../compare/names.ts";
import type { Progress } from "../computations/computation.ts";
import type { Computations } from "../computations/computations.ts";
import type { OrganisationAnswers } from "../kept/organisation-answers.ts";
import type { Library } from "../library.ts";
import type { BoundsFor } from "./bounds-for.ts";

type HybridQuestion = {
  readonly organisation: Organisation;
  readonly filter: SearchFilter;
  readonly preference: Preference;
};

export type SearchHybrids = (
  question: HybridQuestion,
  signal?: AbortSignal,
  progress?: Progress,
) => Promise<SearchAnswer>;

/** What of the whole is done when the bounds are found, and when the search is, as far as one can tell. */
const boundsShare = 0.3;
const searchShare = 0.9;

/**
 * Every consistent way to organise a municipality, and those that none beats, with the way there from today and how often each
 * comes first under the priorities. What was found is remembered, so other priorities are answered at once.
 */
export function searchHybrids(
  { corpus }: Library,
  computations: Computations,
  boundsFor: BoundsFor,
  findings: OrganisationAnswers<Found>,
): SearchHybrids {
  const claims = corpus.claims.filter(({ bears }) => bears.length > 0);
  const within = (from: number, to: number, tell: Progress) => (share: number) =>
    tell(from + (to - from) * share);
  return async ({ organisation, filter, preference }, signal, progress = () => {}) => {
    const find = async (wanted: AbortSignal, tell: Progress) => {
      const bounds = await boundsFor(organisation, wanted, within(0, boundsShare, tell));
      const question = { organisation, bounds, claims, evidence: corpus.evidence, filter };
      return computations.search(question, wanted, within(boundsShare, searchShare, tell));
    };
    const found = await findings.get(organisation, filter, find, signal, progress);
    const { front } = found;
    const first = await computations.rankFront(
      { front, preference },
      signal,
      within(searchShare, 1, progress),
    );
    const ranked = ordered(front, first, preference);
    const wordsIn = (language: Language) => {
      const names = {
        member: memberNames(ranked.front, organisation, corpus, language),
        criterion: namesIn(language, corpus).criterion,
      };
      return frontWords(ranked.front, preference, names, language);
    };
    return {
      ...found,
      front: ranked.front,
      ranking: { lens: "structure", preference, order: ranked.order, ...sampling },
      words: { da: wordsIn("da"), en: wordsIn("en") },
    };
  };
}

/** A few changes tell what a way of organising is; many would not be read. */
const mostChangesTold = 3;

/** «nr. 2 (Støttekorps: Hos specialbørnehaven)»: by its number, and what it changes from today. */
function memberNames(
  front: readonly FrontMember[],
  organisation: Organisation,
  corpus: Corpus,
  language: Language,
): (number: number) => string {
  const names = decisionNames(corpus, organisation, language);
  const say = says[language];
  return (number) => {
    const { changes, decisions } = front[number - 1] as FrontMember;
    const told = changes.map(
      ({ decision }) => `${names.decision(decision)}: ${names.chosen(decision, decisions)}`,
    );
    const few = told.length === 0 ? say.asToday : told.join("; ");
    return `${say.number} ${number} (${told.length <= mostChangesTold ? few : say.changes(told.length)})`;
  };
}

const says = {
  da: { number: "nr.", asToday: "som i dag", changes: (count: number) => `${count} valg ændret` },
  en: { number: "no.", asToday: "as today", changes: (count: number) => `${count} decisions changed` },
} as const;
