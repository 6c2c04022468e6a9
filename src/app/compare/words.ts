import type { Corpus } from "../../domain/corpus/corpus.ts";
import type { Problem } from "../../domain/decision/problem.ts";
import type { Ranking } from "../../domain/decision/smaa/ranking.ts";
import { rankingWords } from "../../domain/decision/words/ranking-words.ts";
import type { Language, Text } from "../../domain/language.ts";
import { type EvidenceRow, type EvidenceScope, voicesOn } from "../../domain/lenses/evidence/evidence.ts";
import { disagreementWords, silenceWords } from "../../domain/lenses/evidence/words.ts";
import { type CriterionId, criterionIds } from "../../domain/organisation/decisions.ts";
import type { MeasurementRow } from "./cells.ts";
import { type Lens, today } from "./question.ts";
import type { LeftOut, Variant } from "./variants.ts";

type Measured = {
  readonly variant: Pick<Variant, "id" | "model" | "decisions">;
  readonly evidence: EvidenceRow;
  readonly structure: MeasurementRow;
};

type Told = {
  readonly corpus: Corpus;
  readonly lens: Lens;
  readonly scope: EvidenceScope;
  readonly problem: Problem;
  readonly ranking: Ranking;
  readonly leftOut: readonly LeftOut[];
  readonly compared: readonly Measured[];
};

/**
 * The ranking in sentences; of whichever leads, where its lead rests on silence, and for both lenses where they
 * disagree; and the published models that these units do not allow.
 */
export const comparisonWords = (told: Told): Readonly<Record<Language, readonly string[]>> => ({
  da: wordsIn("da", told),
  en: wordsIn("en", told),
});

function wordsIn(language: Language, { corpus, lens, scope, problem, ranking, leftOut, compared }: Told) {
  const nameOf = namesIn(language, corpus);
  const leaders = compared.filter(({ variant }) => leads(variant.id, ranking));
  const ofLeaders = leaders.flatMap((leader) => asideWords(leader, { corpus, lens, scope }, language));
  const impossible = leftOut.map(({ model, because }) =>
    cannot[language](nameOf.alternative(model), because[language]),
  );
  return [...rankingWords(problem, ranking, nameOf, language), ...ofLeaders, ...impossible];
}

/**
 * What must be said when an alternative leads: where its lead rests on silence, and for both lenses where they
 * disagree about it.
 */
export function asideWords(
  { variant, evidence, structure }: Measured,
  { corpus, lens, scope }: Pick<Told, "corpus" | "lens" | "scope">,
  language: Language,
): readonly string[] {
  const subject = namesIn(language, corpus).alternative(variant.id);
  const shortName = (id: string) =>
    inSentence(corpus.criteria.find((one) => one.id === id)?.short[language] ?? id);
  const names = { subject, criterion: shortName };
  const voices = voicesOn(variant, corpus.claims, scope);
  return [
    ...(lens === "structure" ? [] : silenceWords(evidence, voices, scope, names, language)),
    ...(lens === "both" ? disagreementWords(evidence, valuesIn(structure, evidence), names, language) : []),
  ];
}

const cannot: Readonly<Record<Language, (model: string, because: string) => string>> = {
  da: (model, because) => `Her er ${model} ikke med. ${because}`,
  en: (model, because) => `Left out here: ${model}. ${because}`,
};

/** Comes first at least as often as any other. */
function leads(id: string, { rankAcceptability }: Ranking): boolean {
  const firsts = Object.values(rankAcceptability).map(([first = 0]) => first);
  return rankAcceptability[id]?.[0] === Math.max(...firsts);
}

/** The structure's values; where there was nothing to measure it cannot disagree. */
function valuesIn(structure: MeasurementRow, evidence: EvidenceRow): Readonly<Record<CriterionId, number>> {
  const entries = criterionIds.map((criterion) => {
    const cell = structure[criterion];
    return [criterion, cell.type === "exact" ? cell.value : evidence[criterion].low];
  });
  return Object.fromEntries(entries) as Record<CriterionId, number>;
}

const todayWords: Text = { da: "organiseringen i dag", en: "today's organisation" };

/** What alternatives and criteria are called inside a sentence; an id of the asker's own stands as it is. */
export function namesIn(language: Language, { models, criteria }: Corpus) {
  const named = (entries: readonly { readonly id: string; readonly name: Text }[], id: string) => {
    const name = entries.find((entry) => entry.id === id)?.name[language];
    return name === undefined ? id : inSentence(name);
  };
  return {
    alternative: (id: string) => (id === today ? todayWords[language] : named(models, id)),
    criterion: (id: string) => named(criteria, id),
  };
}

const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
