import { levelWidth } from "../../../src/domain/decision/exact/programs/level-width.ts";
import type { RobustPreference } from "../../../src/domain/decision/exact/robust-preference.ts";
import { least, type WeightSet } from "../../../src/domain/decision/preference/weight-set.ts";
import { atLeast, dot, isOf, type Row } from "./rows.ts";

type Pair = { readonly gap: Row; readonly is: boolean; readonly what: string };

/**
 * Necessary preference of each over each: at its worst, with the other at its best, it is nowhere behind by the prices of the corners, or
 * some weights put it behind. Possible preference is that the other is not ahead of it for certain, which is the same turned round.
 */
export function pairFaults(
  { necessary, possible }: Pick<RobustPreference, "necessary" | "possible">,
  alternatives: readonly string[],
  set: WeightSet,
  { low, high }: { readonly low: readonly Row[]; readonly high: readonly Row[] },
): readonly string[] {
  const between = (ours: Row = [], theirs: Row = []) => ours.map((value, j) => value - (theirs[j] as number));
  const pairs = alternatives.flatMap((a, one) =>
    alternatives.flatMap((b, other): readonly Pair[] => {
      if (one === other) return [];
      // Whatever the weights, b at its worst is ahead of a at its best: then a is not possibly as good.
      const behind = between(low[other], high[one]);
      return [
        {
          gap: between(low[one], high[other]),
          is: necessary[a]?.includes(b) === true,
          what: `${a} always before ${b}`,
        },
        {
          gap: behind.map((value) => value - 2 * levelWidth([behind])),
          is: possible[a]?.includes(b) !== true,
          what: `${b} always ahead of ${a}`,
        },
      ];
    }),
  );
  return pairs.flatMap(({ gap, is, what }) => {
    if (gap.some((value) => !Number.isFinite(value))) return [];
    const wide = 4 * levelWidth([gap]);
    if (is) return atLeast(set, gap) >= -wide ? [] : [`${what}, where it may be behind`];
    const { weights } = least(set, gap);
    return isOf(set, weights) && dot(weights, gap) <= wide
      ? []
      : [`not ${what}, without weights that say so`];
  });
}
