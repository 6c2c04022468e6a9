import type { z } from "zod";
import type { Problem } from "../../domain/decision/problem.ts";
import { Ranking } from "../../domain/decision/smaa/ranking.ts";
import type { Progress } from "../computations/computation.ts";
import { Sentences } from "./bilingual.ts";
import { choiceIn, ownName } from "./choice.ts";

/** A ranking, and what it gives reason to say. */
export const RankAnswer = Ranking.unwrap().extend({ words: Sentences }).readonly();
export type RankAnswer = z.infer<typeof RankAnswer>;

export function rankAnswer(problem: Problem, progress: Progress): RankAnswer {
  const { ranking, words } = choiceIn({ problem, names: ownName }, progress);
  return { ...ranking, words };
}
