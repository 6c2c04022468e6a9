import { type Fault, fault } from "../../faults/fault.ts";
import type { Corpus } from "../corpus.ts";
import type { Bearing } from "../entries/claim.ts";
import { faultAt } from "./fault-at.ts";

/** A claim counts once: it may not bear twice on one criterion for the same model, or for the same decision. */
export function repeatedBearings(corpus: Corpus): Fault[] {
  return corpus.claims.flatMap((claim) =>
    claim.bears
      .filter((bearing, index) => claim.bears.slice(0, index).some((other) => countsTwice(bearing, other)))
      .map(({ criterion }) =>
        faultAt(corpus, "claims", claim, fault("bears-twice", { criterion: String(criterion) }, "bears")),
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

/** What is restated counts once: a claim that says another again bears on nothing, and what it restates is said first-hand. */
export function restatements(corpus: Corpus): Fault[] {
  return corpus.claims.flatMap((claim) => {
    if (claim.restates === undefined) return [];
    const first = corpus.claimById.get(claim.restates);
    return [
      ...(claim.bears.length > 0
        ? [
            faultAt(
              corpus,
              "claims",
              claim,
              fault("restated-and-counted", { claim: claim.restates }, "bears"),
            ),
          ]
        : []),
      ...(first?.restates !== undefined || claim.restates === claim.id
        ? [
            faultAt(
              corpus,
              "claims",
              claim,
              fault("restates-a-restatement", { claim: claim.restates }, "restates"),
            ),
          ]
        : []),
    ];
  });
}

/** A reason that says itself that the source does not claim it is no reason to count the claim. */
export function deniedBearings(corpus: Corpus): Fault[] {
  return corpus.claims.flatMap((claim) =>
    claim.bears
      .filter(({ criterion, direction }) => criterion !== null && direction !== "neutral")
      .filter(({ because }) => denials.da.test(because.da) || denials.en.test(because.en))
      .map(({ criterion }) =>
        faultAt(
          corpus,
          "claims",
          claim,
          fault("denied-by-reason", { criterion: String(criterion) }, "bears"),
        ),
      ),
  );
}

const denials = {
  da: /\b(siger|nævner|skriver|påstår)\b[^.;]*\b(ikke|intet|ingen)\b/,
  en: /\b(does|do|did) not (itself )?(say|name|write|claim)\b|\bsays nothing\b/,
};
