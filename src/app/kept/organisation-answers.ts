import type { Organisation } from "../../domain/organisation/schema.ts";
import type { Progress } from "../computations/computation.ts";
import type { Library } from "../library.ts";
import { answerCache, type CacheSize, type Compute } from "./answer-cache.ts";
import { contentKey, keyOf } from "./content-key.ts";

export type OrganisationAnswers<V> = {
  /** As an answer cache: kept by the content of the organisation, and of what is asked of it. */
  get(
    organisation: Organisation,
    question: unknown,
    compute: Compute<V>,
    signal?: AbortSignal,
    progress?: Progress,
  ): Promise<V>;
};

/** What everybody brings of their own has so large a part of the room of what the library holds, beside it. */
const strangersShare = 0.25;

/** Answers about organisations. Those that the library knows keep their room however many others are asked about. */
export function organisationAnswers<V extends NonNullable<unknown>>(
  { organisations }: Pick<Library, "organisations">,
  { maxBytes, ...size }: CacheSize<V>,
): OrganisationAnswers<V> {
  const known = new Set([...organisations.values()].map(keyOf));
  const own = answerCache<V>({ ...size, maxBytes });
  const strangers = answerCache<V>({ ...size, maxBytes: maxBytes * strangersShare });
  return {
    get(organisation, question, compute, signal, progress) {
      const key = keyOf(organisation);
      const answers = known.has(key) ? own : strangers;
      return answers.get(contentKey({ organisation: key, question }), compute, signal, progress);
    },
  };
}
