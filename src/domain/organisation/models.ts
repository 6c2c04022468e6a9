import { type DecisionId, type Decisions, decisionIds, type ModelId, modelIds } from "./decisions.ts";

/**
 * The four published models as decisions (Væksthus for Ledelse 2011, "Forankring"). How firmly each option stands
 * (printed, told, or inferred) is told with the models in the corpus.
 */
export const modelDecisions: Readonly<Record<ModelId, Decisions>> = {
  "cross-department": {
    coordination: "departments",
    administration: "separate",
    leadership: "traditional",
    specialLine: "department",
    support: "central",
    referral: "section",
    financing: "central",
    network: "none",
    supportAreas: [],
  },
  central: {
    coordination: "department",
    administration: "joint",
    leadership: "area",
    specialLine: "department",
    support: "central",
    referral: "section",
    financing: "central",
    network: "none",
    supportAreas: [],
  },
  decentral: {
    coordination: "areas",
    administration: "joint",
    leadership: "area",
    specialLine: "area",
    support: "areas",
    referral: "area",
    financing: "area",
    network: "none",
    supportAreas: [],
  },
  network: {
    coordination: "network",
    administration: "joint",
    leadership: "area",
    specialLine: "department",
    support: "areas",
    referral: "section",
    financing: "central",
    network: "informal",
    supportAreas: [],
  },
};

/**
 * The decisions that a model's own source contradicts, or that were inferred from such a one. The model keeps them, but
 * what is said of others who decided so is not said of it. Each is explained with the models in the corpus.
 */
export const contradictedDecisions: Readonly<Record<ModelId, readonly DecisionId[]>> = {
  "cross-department": [],
  central: [],
  decentral: [],
  network: ["leadership", "support"],
};

/** The decisions in which two choices differ, in the order in which decisions are shown. */
function decisionsThatDiffer(a: Decisions, b: Decisions): readonly DecisionId[] {
  return decisionIds.filter((id) => a[id] !== b[id]);
}

/** The published model with these very decisions, or null. */
export const modelOf = (decisions: Decisions): ModelId | null =>
  modelIds.find((id) => decisionsThatDiffer(decisions, modelDecisions[id]).length === 0) ?? null;

export type NearestModel = { readonly id: ModelId; readonly differs: readonly DecisionId[] };

/**
 * The published model that differs in the fewest decisions. Among equals the one with the same coordination comes
 * first, since coordination names the models, then the published order.
 */
export function nearestModel(decisions: Decisions): NearestModel {
  const rank = ({ differs }: NearestModel) => differs.length + (differs.includes("coordination") ? 0.5 : 0);
  return modelIds
    .map((id) => ({ id, differs: decisionsThatDiffer(decisions, modelDecisions[id]) }))
    .reduce((best, model) => (rank(model) < rank(best) ? model : best));
}
