import type { Language } from "../../../language.ts";
import type { Weights } from "../../preference/weights.ts";
import type { Names } from "../names.ts";
import { listWords } from "./list-words.ts";
import { percentWords } from "./number-words.ts";

/** «bro 60,0 % og retning 40,0 %», the heaviest first; what weighs nothing is not named. */
export function weightWords(weights: Weights, names: Names, language: Language): string {
  const heaviestFirst = Object.entries(weights)
    .filter(([, weight]) => weight > 1e-9)
    .sort(([, a], [, b]) => b - a);
  return listWords(
    heaviestFirst.map(([id, weight]) => `${names.criterion(id)} ${percentWords(weight, language)}`),
    language,
  );
}
