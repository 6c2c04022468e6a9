import { decisionIds } from "../../organisation/decisions.ts";
import { contradictedDecisions } from "../../organisation/models.ts";
import type { Corpus } from "../corpus.ts";
import type { Mistake } from "../mistake.ts";
import { mistakeAt } from "./mistake-at.ts";

/**
 * A decision of a model that its source contradicts says so here as in the code, which lets no evidence through it, and
 * a defect of the source tells of it.
 */
export function contradictions(corpus: Corpus): Mistake[] {
  return corpus.models.flatMap((model) => {
    const told = decisionIds.filter((id) => model.decisions[id].contradicted !== undefined);
    const coded = contradictedDecisions[model.id];
    const explained = corpus.defects.some(({ touches }) => touches.includes(model.id));
    return [
      ...decisionIds
        .filter((id) => told.includes(id) !== coded.includes(id))
        .map((id) =>
          mistakeAt(
            corpus,
            "models",
            model,
            `decisions.${id}`,
            "contradicted here or in the code, not in both",
          ),
        ),
      ...(told.length > 0 && !explained
        ? [mistakeAt(corpus, "models", model, "decisions", "contradicted, and no defect tells of it")]
        : []),
    ];
  });
}
