import { type Fault, fault } from "../../faults/fault.ts";
import { decisionIds } from "../../organisation/decisions.ts";
import { contradictedDecisions } from "../../organisation/models.ts";
import type { Corpus } from "../corpus.ts";
import { faultAt } from "./fault-at.ts";

/**
 * A decision of a model that its source contradicts says so here as in the code, which lets no evidence through it, and
 * a defect of the source tells of it.
 */
export function contradictions(corpus: Corpus): Fault[] {
  return corpus.models.flatMap((model) => {
    const told = decisionIds.filter((id) => model.decisions[id].contradicted !== undefined);
    const coded = contradictedDecisions[model.id];
    const explained = corpus.defects.some(({ touches }) => touches.includes(model.id));
    return [
      ...decisionIds
        .filter((id) => told.includes(id) !== coded.includes(id))
        .map((id) =>
          faultAt(corpus, "models", model, fault("contradicted-in-one-place", {}, "decisions", id)),
        ),
      ...(told.length > 0 && !explained
        ? [faultAt(corpus, "models", model, fault("contradiction-untold", {}, "decisions"))]
        : []),
    ];
  });
}
