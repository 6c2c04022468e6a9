import { type Sums, sumOf, sumsBy } from "../app/sums/sums.ts";
import type { Language } from "../domain/language.ts";
import type { Streams } from "./command.ts";
import { progressOn } from "./progress.ts";
import { words } from "./words.ts";

/** All sums at once, in this process, telling how far they have come. */
export function sumsWithProgress({ error }: Streams, language: Language): Sums {
  return sumsBy(async (id, input) => {
    const progress = progressOn(error, words[language].sums[id]);
    const answer = sumOf(id).compute(input, progress.tell);
    progress.end();
    return answer;
  });
}
