import type { Corpus } from "../domain/corpus/corpus.ts";
import type { Language } from "../domain/language.ts";
import type { DecisionId, Decisions } from "../domain/organisation/decisions.ts";

/** A decision and the option taken, as they are called. */
export type ToldDecision = {
  readonly id: DecisionId;
  readonly name: string;
  readonly question: string;
  readonly option: string;
  readonly explanation: string;
};

/** All decisions in the order in which they are shown. */
export function toldDecisions(
  { decisions: known }: Corpus,
  taken: Decisions,
  language: Language,
): readonly ToldDecision[] {
  return known.map(({ id, name, question, options }) => {
    const option = options.find((one) => one.id === taken[id]);
    return {
      id,
      name: name[language],
      question: question[language],
      option: option?.name[language] ?? taken[id],
      explanation: option?.explanation[language] ?? "",
    };
  });
}

/** A decision that two take differently, and the option of each. */
export type Difference = { readonly name: string; readonly here: string; readonly there: string };

export function differencesBetween(
  corpus: Corpus,
  here: Decisions,
  there: Decisions,
  language: Language,
): readonly (Difference & { readonly id: DecisionId })[] {
  const others = toldDecisions(corpus, there, language);
  return toldDecisions(corpus, here, language).flatMap(({ id, name, option }, at) => {
    const other = others[at]?.option ?? "";
    return here[id] === there[id] ? [] : [{ id, name, here: option, there: other }];
  });
}
