import type { Organisation } from "../../domain/organisation/schema.ts";
import type { Progress } from "../computations/computation.ts";
import type { Library } from "../library.ts";
import { answerCache, type BytesOf, type Compute } from "./answer-cache.ts";
import { contentKey, keyOf } from "./content-key.ts";
import type { Rooms } from "./room.ts";

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

/** Answers about organisations. Those that the library knows keep their room however many others are asked about. */
export function organisationAnswers<V extends NonNullable<unknown>>(
  { organisations }: Pick<Library, "organisations">,
  rooms: Rooms,
  bytesOf?: BytesOf<V>,
): OrganisationAnswers<V> {
  const known = new Set([...organisations.values()].map(keyOf));
  const own = answerCache<V>(rooms.house, bytesOf);
  const strangers = answerCache<V>(rooms.strangers, bytesOf);
  return {
    get(organisation, question, compute, signal, progress) {
      const key = keyOf(organisation);
      const answers = known.has(key) ? own : strangers;
      return answers.get(contentKey({ organisation: key, question }), compute, signal, progress);
    },
  };
}
