import {
  answerIn,
  problemOf,
  questionsIn,
  type RankingChoice,
  type RankingTask,
} from "../../diagrams/ranking/ranking-task.ts";
import { type Stretch, stretchesIn } from "../../diagrams/ranking/stretches.ts";
import { withoutEachStatement } from "../../domain/decision/first/without-statements.ts";
import { information } from "../../domain/decision/information/information.ts";
import type { Ranking } from "../../domain/decision/smaa/ranking.ts";
import { smaa } from "../../domain/decision/smaa/smaa.ts";
import type { PlainAnswer } from "../../domain/decision/words/plain/answer-words.ts";

export type RankingQuestion =
  | { readonly task: RankingTask }
  | { readonly number: number; readonly choice: RankingChoice };
/** How often each comes first is told at once; what it rests on and what to find out when no other question has come for a while. */
export type RankingAnswer =
  | {
      readonly number: number;
      readonly first: Pick<Ranking, "rankAcceptability">;
      readonly answer: PlainAnswer;
      readonly stretches: Readonly<Record<string, Stretch>>;
    }
  | { readonly answer: PlainAnswer; readonly questions: readonly string[] };

const quietMs = 120;

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
  const asked = task;
  const problem = problemOf(asked, data.choice);
  const ranking = smaa(problem);
  answer({
    number: data.number,
    first: { rankAcceptability: ranking.rankAcceptability },
    answer: answerIn(asked, problem, ranking, null),
    stretches: stretchesIn(problem, asked.texts.holds),
  });
  afterwards = setTimeout(() => {
    answer({
      answer: answerIn(asked, problem, ranking, withoutEachStatement(problem)),
      questions: questionsIn(asked, information(problem)),
    });
  }, quietMs);
});
