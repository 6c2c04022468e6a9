import type { Corpus } from "./corpus.ts";
import type { Bearing, Claim } from "./schema.ts";

/**
 * The other claims in a claim's cells: they bear on the same criterion, for the same model or for a decision that both
 * name. Those of the same model come first; otherwise they keep the order of the corpus.
 */
export function relatedClaims({ claims }: Corpus, claim: Claim): readonly Claim[] {
  const nearness = (other: Claim) =>
    Math.max(0, ...claim.bears.flatMap((one) => other.bears.map((another) => sharing(one, another))));
  return claims
    .filter((other) => other.id !== claim.id)
    .map((other) => ({ other, near: nearness(other) }))
    .filter(({ near }) => near > 0)
    .toSorted((one, another) => another.near - one.near)
    .map(({ other }) => other);
}

/** 2 for the same criterion and model, 1 for the same criterion and a shared decision, 0 for different cells. */
function sharing(one: Bearing, other: Bearing): 0 | 1 | 2 {
  if (one.criterion === null || one.criterion !== other.criterion) return 0;
  if (one.model !== undefined && one.model === other.model) return 2;
  const others: Readonly<Record<string, string | undefined>> = other.decision ?? {};
  return Object.entries(one.decision ?? {}).some(([id, option]) => others[id] === option) ? 1 : 0;
}
