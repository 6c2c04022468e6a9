import type { Problem } from "../../domain/decision/problem.ts";
import type { Ranking } from "../../domain/decision/smaa/ranking.ts";
import { smaa } from "../../domain/decision/smaa/smaa.ts";

export const run = (problem: Problem): Ranking => smaa(problem);
