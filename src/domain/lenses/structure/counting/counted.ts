import type { Decisions } from "../../../organisation/decisions.ts";
import type { Municipality } from "./municipality.ts";
import type { Support } from "./support.ts";

/** An indicator by counting, equal to what its formula gives on the graph. */
export type Counted = {
  /** All that it depends on, beside where support is anchored: with equal answers its value is equal. */
  readonly asks: (decisions: Decisions) => readonly (string | boolean)[];
  /** In three steps, so that what only the first two tell is counted once. */
  readonly of: (municipality: Municipality) => (support: Support) => (decisions: Decisions) => number | null;
};
