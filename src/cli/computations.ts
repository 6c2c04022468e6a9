import { type Computations, computationOf, computationsBy } from "../app/computations/computations.ts";
import type { Language } from "../domain/language.ts";
import type { Streams } from "./command.ts";
import { progressOn } from "./printing/progress.ts";
import { words } from "./words.ts";

/** All computations at once, in this process, telling how far they have come. */
export function computationsWithProgress({ error }: Streams, language: Language): Computations {
  return computationsBy(async (id, input) => {
    const progress = progressOn(error, words[language].computations[id]);
    const answer = computationOf(id).compute(input, progress.tell);
    progress.end();
    return answer;
  });
}
