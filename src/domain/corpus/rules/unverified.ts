import type { Corpus } from "../corpus.ts";
import type { Mistake } from "../mistake.ts";
import { mistakeAt } from "./mistake-at.ts";

/** What says itself that part of it was not seen or not verified is not of high certainty. */
export function unverified(corpus: Corpus): Mistake[] {
  return corpus.law
    .filter(
      ({ certainty, now }) => certainty === "high" && (unseen.da.test(now.da) || unseen.en.test(now.en)),
    )
    .map((change) =>
      mistakeAt(corpus, "law", change, "certainty", "high, though it says that part of it is not verified"),
    );
}

const unseen = {
  da: /ikke (efterprøvet|set|læst|bekræftet|sikkert)|heller ikke efterprøvet/,
  en: /not (verified|seen|read|confirmed|certain)/,
};
