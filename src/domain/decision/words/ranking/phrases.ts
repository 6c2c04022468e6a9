import type { Openness } from "../../openness.ts";
import type { Problem } from "../../problem.ts";
import type { Names } from "../names.ts";
import type { RankingFinding } from "./ranking-findings.ts";

/** How one language tells a ranking. */
export type RankingPhrases = {
  /** Opens a sentence with what is known of the priorities. */
  readonly frame: Readonly<Record<Problem["preference"]["type"], string>>;
  /** What a share is a share of. */
  readonly whole: Readonly<Record<Openness, string>>;
  readonly say: (finding: RankingFinding, names: Names, frame: string, whole: string) => string;
};
