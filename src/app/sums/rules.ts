import { randomFillSync } from "node:crypto";
import { type AgreementAnswer, type AgreementQuestion, agreementAnswer } from "../agreement/agreement.ts";
import { followNorms, type NormAnswer, type NormsInput, valuesIn } from "../norms/norms.ts";
import { type SuppressAnswer, type SuppressRequest, suppressAnswer } from "../suppression/suppression.ts";
import type { Sum } from "./sum.ts";

/** Clusters hold every participant against every other; few who judge many things are tried in random orders. */
export const agreement: Sum<AgreementQuestion, AgreementAnswer> = {
  isQuick: ({ weights = [], answers = [] }) =>
    weights.length ** 2 <= 10_000 &&
    answers.length * (answers[0]?.length ?? 0) <= 20_000 &&
    (answers[0]?.length ?? 0) <= 40,
  compute: agreementAnswer,
};

/** Every rule is read against every value, and once more for each setting that may turn it. */
export const norms: Sum<NormsInput, NormAnswer> = {
  isQuick: ({ question }) => valuesIn(question) <= 200,
  compute: followNorms,
};

/** Protecting a number may walk through all that stand in its rows and columns. */
export const suppression: Sum<SuppressRequest, SuppressAnswer> = {
  isQuick: ({ tables }) =>
    tables.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0) <= 100,
  compute: (request, progress) => suppressAnswer(request, chance, progress),
};

/** 53 bits from the machine's own source, which no seed repeats. */
function chance(): number {
  const [high, low] = randomFillSync(new Uint32Array(2)) as unknown as [number, number];
  return ((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53;
}
