import { type Figure, stabilityFigure } from "../../diagrams/ranking/ranking-figures.ts";
import {
  findingsOf,
  problemOf,
  type RankingChoice,
  type RankingTask,
  sentencesOf,
} from "../../diagrams/ranking/ranking-task.ts";
import { type Stretch, stretchesIn } from "../../diagrams/ranking/stretches.ts";
import { withoutEachStatement } from "../../domain/decision/first/without-statements.ts";
import { information } from "../../domain/decision/information/information.ts";
import type { Ranking } from "../../domain/decision/smaa/ranking.ts";
import { smaa } from "../../domain/decision/smaa/smaa.ts";

export type RankingQuestion =
  | { readonly task: RankingTask }
  | { readonly number: number; readonly choice: RankingChoice };
/** The ranking comes at once; what it rests on and what to find out when no other question has come for a while. */
export type RankingAnswer =
  | {
      readonly number: number;
      readonly ranking: Ranking;
      readonly sentences: readonly string[];
      readonly stability: Figure | null;
      readonly stretches: Readonly<Record<string, Stretch>>;
    }
  | { readonly findings: readonly string[]; readonly sentences: readonly string[] };

const quietMs = 200;

let task: RankingTask | undefined;
let afterwards: ReturnType<typeof setTimeout> | undefined;
const answer = (told: RankingAnswer) => postMessage(told);

/** First the task, then one choice after another, each answered under its number. */
addEventListener("message", ({ data }: MessageEvent<RankingQuestion>) => {
  if ("task" in data) {
    task = data.task;
    return;
  }
  if (task === undefined) throw new Error("asked for a ranking before there was a task");
  clearTimeout(afterwards);
  const { words, texts, groups } = task;
  const problem = problemOf(task, data.choice);
  const ranking = smaa(problem);
  answer({
    number: data.number,
    ranking,
    sentences: sentencesOf(task, data.choice, problem, ranking),
    stability: stabilityFigure(problem, words),
    stretches: stretchesIn(problem, texts.holds),
  });
  const asked = { task, choice: data.choice, groups: groups[data.choice.view] ?? [] };
  afterwards = setTimeout(() => {
    answer({
      findings: findingsOf(asked.task, information(problem, asked.groups)),
      sentences: sentencesOf(asked.task, asked.choice, problem, ranking, withoutEachStatement(problem)),
    });
  }, quietMs);
});
