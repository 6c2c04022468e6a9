import type { Names } from "../names.ts";
import type { Answer } from "./answer.ts";

/** How one language answers. */
export type AnswerPhrases = {
  readonly title: (answer: Answer, names: Names) => string;
  /** How often each of those at the top comes first. */
  readonly often: (answer: Answer, names: Names) => string;
  readonly rests: (answer: Answer, names: Names) => readonly string[];
  readonly tips: (answer: Answer, names: Names) => readonly string[];
  readonly unknown: (answer: Answer, names: Names) => readonly string[];
};

/** How a lead is told: every time, but for a few, as a rule, or more often than the others. */
export function leadKind(share: number): "always" | "almost" | "clearly" | "mostly" {
  if (share > 1 - 1e-9) return "always";
  if (share >= 0.98) return "almost";
  return share >= 0.75 ? "clearly" : "mostly";
}
