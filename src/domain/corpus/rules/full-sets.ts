import { criterionIds, decisionIds, decisionOptions, modelIds } from "../../organisation/decisions.ts";
import type { Corpus } from "../corpus.ts";
import type { Mistake } from "../mistake.ts";
import { mistakeAt } from "./mistake-at.ts";

const fixedSets = {
  criteria: criterionIds,
  models: modelIds,
  decisions: decisionIds,
  needLevels: [1, 2, 3, 4],
} as const;

/** Sets that the code knows by name must be there whole: criteria, models, need levels, decisions and their options. */
export function fullSets(corpus: Corpus): Mistake[] {
  const present = {
    criteria: corpus.criteria.map(({ id }) => id),
    models: corpus.models.map(({ id }) => id),
    decisions: corpus.decisions.map(({ id }) => id),
    needLevels: corpus.needLevels.map(({ level }) => level),
  };
  const missing = (Object.keys(fixedSets) as (keyof typeof fixedSets)[]).flatMap((collection) =>
    fixedSets[collection]
      .filter((id) => !present[collection].some((other) => other === id))
      .map((id) => ({ file: collection, entry: String(id), field: "", message: "the entry is missing" })),
  );
  const wrongOptions = corpus.decisions.flatMap((decision) => {
    const options = decision.options.map(({ id }) => id).join(", ");
    const expected = decisionOptions[decision.id].join(", ");
    return options === expected
      ? []
      : [mistakeAt(corpus, "decisions", decision, "options", `must be ${expected}: ${options}`)];
  });
  return [...missing, ...wrongOptions];
}
