import { type Fault, fault } from "../../faults/fault.ts";
import type { Corpus } from "../corpus.ts";
import { faultAt } from "./fault-at.ts";

/** What says itself that part of it was not seen or not verified is not of high certainty. */
export function unverified(corpus: Corpus): readonly Fault[] {
  return corpus.law
    .filter(
      ({ certainty, now }) => certainty === "high" && (unseen.da.test(now.da) || unseen.en.test(now.en)),
    )
    .map((change) => faultAt(corpus, "law", change, fault("certain-of-the-unverified", {}, "certainty")));
}

const unseen = {
  da: /ikke (efterprøvet|set|læst|bekræftet|sikkert)|heller ikke efterprøvet/,
  en: /not (verified|seen|read|confirmed|certain)/,
};
