import type { Problem } from "../../domain/decision/problem.ts";
import {
  type InformationAnswer,
  type InformationQuestion,
  informationAnswer,
  workOf,
} from "../deciding/information.ts";
import { type PreferenceAnswer, preferenceAnswer } from "../deciding/preference.ts";
import { type StabilityAnswer, type StabilityQuestion, stabilityAnswer } from "../deciding/stability.ts";
import type { Sum } from "./sum.ts";

type Size = { readonly alternatives: readonly unknown[]; readonly criteria: readonly unknown[] };

/** Both solve a linear program for each alternative. */
const isSmall = ({ alternatives, criteria }: Size) => alternatives.length * criteria.length <= 100;

export const preference: Sum<Problem, PreferenceAnswer> = {
  isQuick: isSmall,
  compute: preferenceAnswer,
};

export const stability: Sum<StabilityQuestion, StabilityAnswer> = {
  isQuick: isSmall,
  compute: stabilityAnswer,
};

export const information: Sum<InformationQuestion, InformationAnswer> = {
  isQuick: (question) => workOf(question) <= 3_000_000,
  compute: informationAnswer,
};
