import type { SearchAnswer } from "../domain/hybrids/search/answer.ts";
import type { SearchFilter } from "../domain/hybrids/search/filter.ts";
import type { Organisation } from "../domain/organisation/schema.ts";
import type { BoundsFor } from "./bounds-for.ts";
import { contentKey, keyOf } from "./content-key.ts";
import type { Library } from "./library.ts";
import type { Memo } from "./memo.ts";
import type { Progress } from "./sums/sum.ts";
import type { Sums } from "./sums/sums.ts";

export type SearchHybrids = (
  organisation: Organisation,
  filter: SearchFilter,
  signal?: AbortSignal,
  progress?: Progress,
) => Promise<SearchAnswer>;

/** What of the whole is done when the bounds are found, as far as one can tell. */
const boundsShare = 0.3;

/** Every consistent way to organise a municipality, and those that none beats, with the way there from today. */
export function searchHybrids(
  { corpus }: Library,
  sums: Sums,
  boundsFor: BoundsFor,
  answers: Memo<SearchAnswer>,
): SearchHybrids {
  const claims = corpus.claims.filter(({ bears }) => bears.length > 0);
  return (organisation, filter, signal, progress) => {
    const key = contentKey({ organisation: keyOf(organisation), filter });
    const find = async (together: AbortSignal, tell: Progress) => {
      const bounds = await boundsFor(organisation, together, (share) => tell(boundsShare * share));
      const question = { organisation, bounds, claims, evidence: corpus.evidence, filter };
      return sums.search(question, together, (share) => tell(boundsShare + (1 - boundsShare) * share));
    };
    return answers.get(key, find, signal, progress);
  };
}
