import { measured } from "../app/compare/measured.ts";
import type { Sums } from "../app/sums.ts";
import { smaa } from "../domain/decision/smaa/smaa.ts";
import { scalingBounds } from "../domain/hybrids/scaling-bounds.ts";
import type { Language } from "../domain/language.ts";
import type { Streams } from "./command.ts";
import { progressOn } from "./progress.ts";
import { words } from "./words.ts";

/** All sums at once, in this process, telling how far they have come. */
export function sumsWithProgress({ error }: Streams, language: Language): Sums {
  const says = words[language];
  return {
    measure: async (organisation, arrangements) => measured(organisation, arrangements),
    async rank(problem) {
      const progress = progressOn(error, says.ranking);
      const ranking = smaa(problem, (done) => progress.tell(done / problem.iterations));
      progress.end();
      return ranking;
    },
    async scalingBounds(organisation) {
      const progress = progressOn(error, says.bounding);
      const bounds = scalingBounds(organisation, (share) => progress.tell(share));
      progress.end();
      return bounds;
    },
  };
}
