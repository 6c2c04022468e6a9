import type { AnswerCache } from "./answer-cache.ts";
import { contentKey } from "./content-key.ts";
import type { Progress } from "./sums/sum.ts";
import type { InputOf, OutputOf, SumId, Sums } from "./sums/sums.ts";

export type Asking<Id extends SumId> = (
  question: InputOf<Id>,
  signal?: AbortSignal,
  progress?: Progress,
) => Promise<OutputOf<Id>>;

/** A sum by itself as a use case: what was answered before is remembered, by what was asked. */
export function remembering<Id extends SumId>(
  sums: Sums,
  id: Id,
  answers: AnswerCache<OutputOf<Id>>,
): Asking<Id> {
  return (question, signal, progress) =>
    answers.get(contentKey(question), (wanted, tell) => sums[id](question, wanted, tell), signal, progress);
}
