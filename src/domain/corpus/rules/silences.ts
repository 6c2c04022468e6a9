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

const speaksOfWeakness = ({ kind }: Claim) => kind === "weakness" || kind === "risk";

const speaksAgainst = ({ about, bears }: Claim, id: string) =>
  about === id || bears.some(({ model, direction }) => model === id && direction === "against");

const modelsOf = ({ about, bears }: Claim): string[] => [
  ...new Set([about, ...bears.map(({ model }) => model)].filter((id) => id !== undefined)),
];
