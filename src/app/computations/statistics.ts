import { randomFillSync } from "node:crypto";
import { type AgreementAnswer, type AgreementQuestion, agreementAnswer } from "../agreement/agreement.ts";
import { type SuppressAnswer, type SuppressRequest, suppressAnswer } from "../suppression/suppression.ts";
import type { Computation } from "./computation.ts";

/** Clusters hold every participant against every other; few who judge many things are tried in random orders. */
export const agreement: Computation<AgreementQuestion, AgreementAnswer> = {
  isQuick: ({ weights = [], answers = [] }) =>
    weights.length ** 2 <= 10_000 &&
    answers.length * (answers[0]?.length ?? 0) <= 20_000 &&
    (answers[0]?.length ?? 0) <= 40,
  compute: agreementAnswer,
};

/** Protecting a number may walk through all that stand in its rows and columns. */
export const suppression: Computation<SuppressRequest, SuppressAnswer> = {
  isQuick: ({ tables }) =>
    tables.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0) <= 100,
  compute: (request, progress) => suppressAnswer(request, chance, progress),
};

/** 53 bits from the machine's own source, which no seed repeats. */
function chance(): number {
  const [high, low] = randomFillSync(new Uint32Array(2)) as unknown as [number, number];
  return ((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53;
}
