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

/** What was read only in others' account, or not at all, is not of high certainty; what was read at its source names that. */
export function unread(corpus: Corpus): readonly Fault[] {
  return corpus.law.flatMap((change) => {
    const { certainty, read, where } = change;
    const atSource = read === "source" || read === "partly";
    return [
      ...(certainty === "high" && !atSource
        ? [faultAt(corpus, "law", change, fault("certain-of-the-unread", {}, "certainty"))]
        : []),
      ...(atSource && !ownPages.test(where)
        ? [faultAt(corpus, "law", change, fault("no-page-of-its-own", {}, "where"))]
        : []),
    ];
  });
}

/** Addresses of authorities, and of publishers, where what is told is their own. */
const ownPages = /(?<![\w-])(retsinformation|ft|uvm|dst|ast|eva|kk|gentofte|lederweb)\.dk(?![\w-]|\.\w)/;

const unseen = {
  da: /ikke (efterprøvet|set|læst|bekræftet|sikkert)|heller ikke efterprøvet/,
  en: /not (verified|seen|read|confirmed|certain)/,
};
