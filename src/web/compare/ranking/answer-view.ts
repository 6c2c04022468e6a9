import { namesIn } from "../../../app/compare/names.ts";
import { firstFigure } from "../../../diagrams/ranking/first-figure.ts";
import { answerWords } from "../../../domain/decision/words/plain/answer-words.ts";
import { findOutWords } from "../../../domain/decision/words/plain/find-out-words.ts";
import { onPage } from "../../drawings/parts.ts";
import type { Scene } from "../scene.ts";
import { firstWords } from "./figure-words.ts";
import { problemIn } from "./problem.ts";

/** The answer in everyday words: the finding as a title, how often each comes first, and what to find out. */
export function answerView(scene: Scene) {
  const { visit, corpus, comparison } = scene;
  const { ranking, without, information } = comparison;
  const names = namesIn(visit.language, corpus);
  const { diagram, narrow } = firstFigure(ranking, firstWords(scene));
  return {
    ...answerWords(problemIn(scene), ranking, without)(names, visit.language),
    wide: onPage(diagram, "first", "only-wide"),
    narrow: onPage(narrow, "first-narrow", "only-narrow"),
    questions: findOutWords(information, names, visit.language),
  };
}
