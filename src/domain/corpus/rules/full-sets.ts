import { type Fault, fault } from "../../faults/fault.ts";
import { criterionIds, decisionIds, decisionOptions, modelIds } from "../../organisation/decisions.ts";
import type { Corpus } from "../corpus.ts";
import { inFile } from "../in-file.ts";
import { faultAt } from "./fault-at.ts";

const fixedSets = {
  criteria: criterionIds,
  models: modelIds,
  decisions: decisionIds,
  needLevels: [1, 2, 3, 4],
} as const;

/** Sets that the code knows by name must be there whole: criteria, models, need levels, decisions and their options. */
export function fullSets(corpus: Corpus): Fault[] {
  const present = {
    criteria: corpus.criteria.map(({ id }) => id),
    models: corpus.models.map(({ id }) => id),
    decisions: corpus.decisions.map(({ id }) => id),
    needLevels: corpus.needLevels.map(({ level }) => level),
  };
  const missing = (Object.keys(fixedSets) as (keyof typeof fixedSets)[]).flatMap((collection) =>
    fixedSets[collection]
      .filter((id) => !present[collection].some((other) => other === id))
      .map((id) => inFile(fault("entry-missing", {}), collection, String(id))),
  );
  const wrongOptions = corpus.decisions.flatMap((decision) => {
    const given = decision.options.map(({ id }) => id);
    const expected = decisionOptions[decision.id];
    if (given.join() === expected.join()) return [];
    return [faultAt(corpus, "decisions", decision, fault("options-differ", { expected, given }, "options"))];
  });
  return [...missing, ...wrongOptions];
}
