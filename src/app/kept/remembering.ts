import type { Progress } from "../computations/computation.ts";
import type { ComputationId, Computations, InputOf, OutputOf } from "../computations/computations.ts";
import type { AnswerCache } from "./answer-cache.ts";
import { contentKey } from "./content-key.ts";

export type Asking<Id extends ComputationId> = (
  question: InputOf<Id>,
  signal?: AbortSignal,
  progress?: Progress,
) => Promise<OutputOf<Id>>;

/** A computation by itself as a use case: what was answered before is remembered, by what was asked. */
export function remembering<Id extends ComputationId>(
  computations: Computations,
  id: Id,
  answers: AnswerCache<OutputOf<Id>>,
): Asking<Id> {
  return (question, signal, progress) =>
    answers.get(
      contentKey(question),
      (wanted, tell) => computations[id](question, wanted, tell),
      signal,
      progress,
    );
}
