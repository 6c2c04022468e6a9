import type { z } from "zod";
import { WithoutStatements } from "../../domain/decision/first/without-statements.ts";
import type { Problem } from "../../domain/decision/problem.ts";
import { Ranking } from "../../domain/decision/smaa/ranking.ts";
import type { Progress } from "../computations/computation.ts";
import { Sentences } from "./bilingual.ts";
import { choiceIn, ownName } from "./choice.ts";

/** A ranking, what becomes of it without each statement, and what it gives reason to say. */
export const RankAnswer = Ranking.unwrap()
  .extend({ without: WithoutStatements, words: Sentences })
  .readonly();
export type RankAnswer = z.infer<typeof RankAnswer>;

export function rankAnswer(problem: Problem, progress: Progress): RankAnswer {
  const { ranking, without, words } = choiceIn({ problem, names: ownName }, progress);
  return { ...ranking, without, words };
}
