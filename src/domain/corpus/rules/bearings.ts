import type { Corpus } from "../corpus.ts";
import type { Bearing } from "../entries/claim.ts";
import type { Mistake } from "../mistake.ts";
import { mistakeAt } from "./mistake-at.ts";

/** A claim counts once: it may not bear twice on one criterion for the same model, or for the same decision. */
export function repeatedBearings(corpus: Corpus): Mistake[] {
  return corpus.claims.flatMap((claim) =>
    claim.bears
      .filter((bearing, index) => claim.bears.slice(0, index).some((other) => countsTwice(bearing, other)))
      .map(({ criterion }) =>
        mistakeAt(corpus, "claims", claim, "bears", `bears more than once on: ${criterion}`),
      ),
  );
}

function countsTwice(a: Bearing, b: Bearing): boolean {
  if (a.criterion === null || a.criterion !== b.criterion) return false;
  const sameModel = a.model !== undefined && a.model === b.model;
  const sameDecision = a.decision !== undefined && same(a.decision, b.decision);
  return sameModel || sameDecision;
}

const same = (a: object, b: object = {}): boolean => sorted(a) === sorted(b);
const sorted = (decision: object): string => JSON.stringify(Object.entries(decision).toSorted());
