import { type Decisions, decisionIds } from "../organisation/decisions.ts";

/** Equal for equal decisions; areas count in their order. */
export const decisionsKey = (decisions: Decisions): string =>
  [...decisionIds.map((id) => decisions[id]), ...decisions.supportAreas].join(" ");
