import type { Corpus } from "../corpus.ts";
import type { Mistake } from "../mistake.ts";
import type { Claim } from "../schema.ts";
import { mistakeAt } from "./mistake-at.ts";

/**
 * Where the booklet is silent. It names no weakness or risk of the central model, and a precondition of the decentral
 * model only. An entry that breaks a silence was invented.
 */
export function silences(corpus: Corpus): Mistake[] {
  return corpus.claims.flatMap((claim) => [
    ...(speaksOfWeakness(claim) && speaksAgainst(claim, "central")
      ? [mistakeAt(corpus, "claims", claim, "bears", "no weakness of the model is published: central")]
      : []),
    ...modelsOf(claim)
      .filter((model) => claim.kind === "precondition" && model !== "decentral")
      .map((model) =>
        mistakeAt(corpus, "claims", claim, "kind", `no precondition of the model is published: ${model}`),
      ),
  ]);
}

/**
 * The booklet names no act for levels 3 and 4, and does not say how far their children take part in ordinary daycare: an
 * offer lets one guess it, and a guess is no source. Of level 4 nothing is a strength or weakness of anything either.
 */
export function levelSilences(corpus: Corpus): Mistake[] {
  const silent = corpus.needLevels.filter(({ level }) => level > 2);
  const filled = silent.flatMap((level) =>
    (["lawThen", "integration"] as const)
      .filter((field) => level[field] !== null)
      .map((field) => mistakeAt(corpus, "needLevels", level, field, "the booklet is silent on it")),
  );
  const bearing = corpus.claims
    .filter(({ kind, bears }) => kind === "need-level" && bears.length > 0)
    .map((claim) =>
      mistakeAt(corpus, "claims", claim, "bears", "a need level speaks for and against nothing"),
    );
  return [...filled, ...bearing];
}

const speaksOfWeakness = ({ kind }: Claim) => kind === "weakness" || kind === "risk";

const speaksAgainst = ({ about, bears }: Claim, id: string) =>
  about === id || bears.some(({ model, direction }) => model === id && direction === "against");

const modelsOf = ({ about, bears }: Claim): string[] => [
  ...new Set([about, ...bears.map(({ model }) => model)].filter((id) => id !== undefined)),
];
