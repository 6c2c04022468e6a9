import type { Corpus } from "../corpus.ts";
import type { Mistake } from "../mistake.ts";
import { mistakeAt } from "./mistake-at.ts";

/** Edges of a printed figure that end at no node of it. */
export function looseEdges(corpus: Corpus): Mistake[] {
  return corpus.models.flatMap((model) => {
    const nodes = new Set(model.figure.nodes.map(({ id }) => id));
    return model.figure.edges
      .flatMap(({ from, to }) => [from, to])
      .filter((end) => !nodes.has(end))
      .map((end) => mistakeAt(corpus, "models", model, "figure.edges", `no node of the figure: ${end}`));
  });
}
