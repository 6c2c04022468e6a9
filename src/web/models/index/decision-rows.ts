import type { Reading } from "../../claims/claim-reference.ts";
import { decisionsIn, type ModelDecision } from "../decisions.ts";

export type DecisionRow = {
  readonly name: string;
  readonly question: string;
  /** One a model, in the models' order. */
  readonly cells: readonly ModelDecision[];
  /** All models take it alike. */
  readonly same: boolean;
};

/** Decision by model. */
export function decisionRows(reading: Reading): readonly DecisionRow[] {
  const columns = reading.corpus.models.map((model) => decisionsIn(model, reading));
  return reading.corpus.decisions.map(({ name, question }, row) => {
    const cells = columns.flatMap((column) => column[row] ?? []);
    return {
      name: name[reading.language],
      question: question[reading.language],
      cells,
      same: new Set(cells.map(({ option }) => option)).size === 1,
    };
  });
}
