import type { Corpus } from "../../domain/corpus/corpus.ts";
import type { Information } from "../../domain/decision/information/information.ts";
import { leadersOf } from "../../domain/decision/smaa/ranking.ts";
import { informationWords } from "../../domain/decision/words/information-words.ts";
import { capitalised } from "../../domain/decision/words/parts/sentence.ts";
import type { Language } from "../../domain/language.ts";
import { combineLenses } from "../../domain/lenses/combined/combine.ts";
import { disagreementWords } from "../../domain/lenses/combined/disagreement-words.ts";
import { type EvidenceScope, voicesOn } from "../../domain/lenses/evidence/evidence.ts";
import { silenceWords } from "../../domain/lenses/evidence/words.ts";
import { criteriaWith, type OwnView } from "../../domain/lenses/own/own-view.ts";
import { inBoth, type Sentences } from "../decision/bilingual.ts";
import type { Choice } from "../decision/choice.ts";
import type { LeftOut } from "../organisations/organisations.ts";
import { speaks, voicesUnder } from "./cells.ts";
import type { ComparedAlternative, MeasuredAlternative } from "./comparison.ts";
import { namesIn } from "./names.ts";
import type { CompareQuestion, Lens } from "./question.ts";
import type { Variant } from "./variants.ts";
import { voicesOf } from "./voices.ts";

type Told = {
  readonly corpus: Corpus;
  readonly question: Required<Pick<CompareQuestion, "lens" | "scope" | "own">>;
  readonly choice: Choice;
  readonly leftOut: readonly LeftOut[];
  readonly compared: readonly { readonly variant: Variant; readonly measured: ComparedAlternative }[];
};

/**
 * The ranking in sentences, and why it is so; of whichever leads, where its lead rests on silence, and where the lenses
 * disagree; which alternative is a published model under another name; and the published models that these units do not allow.
 */
export function comparisonWords(told: Told): Sentences {
  const { corpus, question, choice, leftOut, compared } = told;
  const leading = leadersOf(choice.ranking);
  return inBoth((language) => {
    const names = namesIn(language, corpus, question.own.criteria);
    const leaders = compared.filter(({ variant }) => leading.includes(variant.id));
    return [
      ...choice.words[language],
      ...compared.flatMap(({ variant: { id, model } }) =>
        model === null || model === id
          ? []
          : [capitalised(alike[language](names.alternative(id), names.alternative(model)))],
      ),
      ...leaders.flatMap(({ variant, measured }) =>
        asideWords(variant, measured, { corpus, ...question }, language),
      ),
      ...leftOut.map(({ model, because }) => cannot[language](names.alternative(model), because[language])),
    ];
  });
}

/** What to find out first. */
export const findingWords = (information: Information, corpus: Corpus, { criteria }: OwnView): Sentences =>
  inBoth((language) => informationWords(information, namesIn(language, corpus, criteria), language));

type View = {
  readonly corpus: Corpus;
  readonly lens: Lens;
  readonly scope: EvidenceScope;
  readonly own: OwnView;
};

/** What must be said when an alternative leads: where its lead rests on silence, and where the lenses disagree about it. */
function asideWords(
  variant: Pick<Variant, "id" | "model" | "decisions">,
  measured: MeasuredAlternative,
  { corpus, lens, scope, own }: View,
  language: Language,
): readonly string[] {
  const { alternative, criterion } = namesIn(language, corpus, own.criteria);
  const names = { subject: alternative(variant.id), criterion };
  const voices = voicesUnder(lens, voicesOf(measured));
  const combined = combineLenses(voices, criteriaWith(own.criteria));
  return [
    ...(speaks(lens, "evidence")
      ? silenceWords(
          measured.measurements.evidence,
          voicesOn(variant, corpus.claims, scope),
          scope,
          names,
          language,
        )
      : []),
    ...disagreementWords(combined, voices, names, language),
  ];
}

const alike: Readonly<Record<Language, (alternative: string, model: string) => string>> = {
  da: (alternative, model) =>
    `${alternative} har præcis de valg, der udgør ${model}. Derfor gælder udsagnene om den model også her.`,
  en: (alternative, model) =>
    `${alternative} has exactly the decisions that make ${model}. So what is said of that model holds here too.`,
};

const cannot: Readonly<Record<Language, (model: string, because: string) => string>> = {
  da: (model, because) => `Her er ${model} ikke med. ${because}`,
  en: (model, because) => `Left out here: ${model}. ${because}`,
};
