import { type Fault, fault } from "../../faults/fault.ts";
import type { Corpus } from "../corpus.ts";
import { faultAt } from "./fault-at.ts";

/** Edges of a printed figure that end at no node of it. */
export function looseEdges(corpus: Corpus): Fault[] {
  return corpus.models.flatMap((model) => {
    const nodes = new Set(model.figure.nodes.map(({ id }) => id));
    return model.figure.edges
      .flatMap(({ from, to }) => [from, to])
      .filter((end) => !nodes.has(end))
      .map((end) =>
        faultAt(corpus, "models", model, fault("no-such-node", { node: end }, "figure", "edges")),
      );
  });
}
