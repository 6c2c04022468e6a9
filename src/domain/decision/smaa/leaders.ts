import type { Ranking } from "./ranking.ts";

/** Those that come first at least as often as any other, in the order of the alternatives. */
export function leadersOf({ rankAcceptability }: Pick<Ranking, "rankAcceptability">): readonly string[] {
  const firsts = Object.entries(rankAcceptability).map(([id, [first = 0]]) => ({ id, first }));
  const most = Math.max(...firsts.map(({ first }) => first));
  return firsts.filter(({ first }) => first === most).map(({ id }) => id);
}
