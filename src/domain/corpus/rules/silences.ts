import { type Fault, fault } from "../../faults/fault.ts";
import type { Corpus } from "../corpus.ts";
import type { Claim } from "../schema.ts";
import { faultAt } from "./fault-at.ts";

/**
 * Where the booklet is silent. It names no weakness or risk of the central model, and a precondition of the decentral
 * model only. An entry that breaks a silence was invented.
 */
export function silences(corpus: Corpus): Fault[] {
  return corpus.claims.flatMap((claim) => [
    ...(speaksOfWeakness(claim) && speaksAgainst(claim, "central")
      ? [faultAt(corpus, "claims", claim, fault("weakness-not-published", { model: "central" }, "bears"))]
      : []),
    ...modelsOf(claim)
      .filter((model) => claim.kind === "precondition" && model !== "decentral")
      .map((model) =>
        faultAt(corpus, "claims", claim, fault("precondition-not-published", { model }, "kind")),
      ),
  ]);
}

/**
 * The booklet names no act for levels 3 and 4, and does not say how far their children take part in ordinary daycare: an
 * offer lets one guess it, and a guess is no source. Of level 4 nothing is a strength or weakness of anything either.
 */
export function levelSilences(corpus: Corpus): readonly Fault[] {
  const silent = corpus.needLevels.filter(({ level }) => level > 2);
  const filled = silent.flatMap((level) =>
    (["lawThen", "integration"] as const)
      .filter((field) => level[field] !== null)
      .map((field) => faultAt(corpus, "needLevels", level, fault("booklet-silent", {}, field))),
  );
  const bearing = corpus.claims
    .filter(({ kind, bears }) => kind === "need-level" && bears.length > 0)
    .map((claim) => faultAt(corpus, "claims", claim, fault("need-level-bears", {}, "bears")));
  return [...filled, ...bearing];
}

const speaksOfWeakness = ({ kind }: Claim) => kind === "weakness" || kind === "risk";

const speaksAgainst = ({ about, bears }: Claim, id: string) =>
  about === id || bears.some(({ model, direction }) => model === id && direction === "against");

const modelsOf = ({ about, bears }: Claim): string[] => [
  ...new Set([about, ...bears.map(({ model }) => model)].filter((id) => id !== undefined)),
];
