import type { Problem } from "../../domain/decision/problem.ts";
import {
  type InformationAnswer,
  type InformationQuestion,
  informationAnswer,
  workOf,
} from "../decision/information.ts";
import { type PreferenceAnswer, preferenceAnswer } from "../decision/preference.ts";
import { type StabilityAnswer, type StabilityQuestion, stabilityAnswer } from "../decision/stability.ts";
import { hasFewPrograms } from "./programs.ts";
import type { Sum } from "./sum.ts";

export const preference: Sum<Problem, PreferenceAnswer> = {
  isQuick: hasFewPrograms,
  compute: preferenceAnswer,
};

export const stability: Sum<StabilityQuestion, StabilityAnswer> = {
  isQuick: hasFewPrograms,
  compute: stabilityAnswer,
};

export const information: Sum<InformationQuestion, InformationAnswer> = {
  isQuick: (question) => workOf(question) <= 3_000_000,
  compute: informationAnswer,
};
