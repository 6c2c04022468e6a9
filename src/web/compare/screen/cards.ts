import { claimOf } from "../../../domain/corpus/corpus.ts";
import type { Setting } from "../../drawings/setting/setting.ts";

/** A question to talk about, large enough for a hall. */
type Card = {
  readonly theme: string;
  readonly question: string;
  /** Where it comes from. */
  readonly source: string;
};

/** The booklet's questions to leaders, and those that the case leaves open. */
export function cardsOf({ corpus, organisation, t, language }: Setting): readonly Card[] {
  const booklet = corpus.challenges.flatMap(({ name, questions }) =>
    questions.map((id) => ({
      theme: name[language],
      question: claimOf(corpus, id).text[language],
      source: t("overview:screen.fromBooklet", { id }),
    })),
  );
  const known = corpus.cases.find(({ id }) => id === organisation.id);
  const open = (known?.openQuestions ?? []).map((question) => ({
    theme: t("overview:screen.openIn", { case: organisation.name[language] }),
    question: question[language],
    source: t("overview:screen.ours"),
  }));
  return [...open, ...booklet];
}
