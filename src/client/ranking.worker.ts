import { type Figure, stabilityFigure } from "../diagrams/ranking.ts";
import { problemOf, type RankingChoice, type RankingTask, sentencesOf } from "../diagrams/ranking-task.ts";
import type { Ranking } from "../domain/decision/smaa/ranking.ts";
import { smaa } from "../domain/decision/smaa/smaa.ts";

export type RankingQuestion =
  | { readonly task: RankingTask }
  | { readonly number: number; readonly choice: RankingChoice };
export type RankingAnswer = {
  readonly number: number;
  readonly ranking: Ranking;
  readonly sentences: readonly string[];
  readonly stability: Figure | null;
};

let task: RankingTask | undefined;

/** First the task, then one choice after another, each answered under its number. */
addEventListener("message", ({ data }: MessageEvent<RankingQuestion>) => {
  if ("task" in data) {
    task = data.task;
    return;
  }
  if (task === undefined) throw new Error("asked for a ranking before there was a task");
  const problem = problemOf(task, data.choice);
  const ranking = smaa(problem);
  const answer: RankingAnswer = {
    number: data.number,
    ranking,
    sentences: sentencesOf(task, data.choice, problem, ranking),
    stability: stabilityFigure(problem, task.words),
  };
  postMessage(answer);
});
