import type { Corpus } from "../../domain/corpus/corpus.ts";
import { statementsOf } from "../../domain/decision/first/without-statements.ts";
import type { Problem } from "../../domain/decision/problem.ts";
import type { InformationNames } from "../../domain/decision/words/information-words.ts";
import type { Named } from "../../domain/decision/words/names.ts";
import type { Language, Text } from "../../domain/language.ts";
import type { OwnCriterion, OwnView } from "../../domain/lenses/own/own-view.ts";
import { today } from "./question.ts";

const todayWords: Text = { da: "organiseringen i dag", en: "today's organisation" };
const quoted: Readonly<Record<Language, (title: string) => string>> = {
  da: (title) => `»${title}«`,
  en: (title) => `“${title}”`,
};

/** What alternatives, criteria, statements and sources are called inside a sentence; an id of the asker's own stands as it is. */
export function namesIn(
  language: Language,
  { models, criteria, sources, claimById }: Corpus,
  own: readonly OwnCriterion[] = [],
): Required<InformationNames> {
  const ownName = (id: string) => own.find(({ measured }) => measured.id === id)?.name;
  return {
    alternative: (id) => {
      if (id === today) return todayWords[language];
      return models.find((model) => model.id === id)?.sentence[language] ?? id;
    },
    criterion: (id) =>
      criteria.find((criterion) => criterion.id === id)?.sentence[language] ?? inSentence(ownName(id) ?? id),
    statement: (id) => {
      const text = claimById.get(id)?.text[language];
      return text === undefined ? id : `${id} ${quoted[language](text)}`;
    },
    group: (id) => {
      const title = sources.find((source) => source.id === id)?.title[language];
      return title === undefined ? id : quoted[language](mainTitle(title));
    },
  };
}

/** The names of all that a problem speaks of, in both languages. */
export function namedIn(problem: Problem, corpus: Corpus, own: OwnView): Readonly<Record<Language, Named>> {
  const each = (ids: readonly string[], nameOf: (id: string) => string) =>
    Object.fromEntries(ids.map((id) => [id, nameOf(id)]));
  const inOne = (language: Language): Named => {
    const names = namesIn(language, corpus, own.criteria);
    return {
      alternatives: each(problem.alternatives, names.alternative),
      criteria: each(
        problem.criteria.map(({ id }) => id),
        names.criterion,
      ),
      statements: each(statementsOf(problem), names.statement),
    };
  };
  return { da: inOne("da"), en: inOne("en") };
}

/** Without what follows a question mark, which is a title by itself. */
const mainTitle = (title: string): string => title.replace(/(?<=\?) .*$/, "");

/** A name begins small inside a sentence, but for one that is all capitals. */
export const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
