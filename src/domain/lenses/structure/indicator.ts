import type { Text } from "../../language.ts";
import type { CriterionId } from "../../organisation/decisions.ts";
import type { Counted } from "./counting/counted.ts";
import type { Structure } from "./structure.ts";

/** One measure of what a structure does, read from the graph alone. */
export type Indicator = {
  readonly id: string;
  readonly criterion: CriterionId;
  readonly name: Text;
  /** What is counted: a share, actors, ties, people, units. */
  readonly unit: Text;
  /** Stands with a share, and says what it is a share of, as people put it after a percentage; null where its name does. */
  readonly share?: { readonly of: Text | null };
  readonly better: "higher" | "lower";
  /** How its value becomes 0 to 1 between worst and best: by differences or by ratios. */
  readonly scale: "linear" | "log";
  readonly formula: string;
  /** What the letters of the formula stand for. */
  readonly letters: Text;
  readonly meaning: Text;
  /** Null where the organisation has nothing to measure it by. */
  readonly compute: (structure: Structure) => number | null;
  /** The same number under any decisions, without building their graph; a test holds the two together. */
  readonly counted: Counted;
};
