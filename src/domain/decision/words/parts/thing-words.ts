import type { Language } from "../../../language.ts";
import type { Weights } from "../../preference/weights.ts";
import type { Names } from "../names.ts";
import { percentWords } from "./number-words.ts";
import { listWords } from "./sentence.ts";

/** A cell or a weight, one of several people's weights among them, as what may be known. */
export type Thing =
  | { readonly kind: "cell"; readonly alternative: string; readonly criterion: string }
  | { readonly kind: "statement"; readonly id: string }
  | { readonly kind: "weight"; readonly criterion: string }
  | { readonly kind: "whose" };

/** «hvor godt model 1 klarer sig på broen», “how much weight you give to the bridge”. */
export function thingWords(thing: Thing, names: Names, language: Language): string {
  const says = sayings[language];
  switch (thing.kind) {
    case "cell":
      return says.cell(names.alternative(thing.alternative), names.criterion(thing.criterion));
    case "statement":
      return says.statement(names.statement?.(thing.id) ?? thing.id);
    case "weight":
      return says.weight(names.criterion(thing.criterion));
    case "whose":
      return says.whose;
  }
}

type Sayings = {
  readonly cell: (alternative: string, criterion: string) => string;
  readonly statement: (statement: string) => string;
  readonly weight: (criterion: string) => string;
  readonly whose: string;
};

const sayings: Readonly<Record<Language, Sayings>> = {
  da: {
    cell: (alternative, criterion) => `hvor godt ${alternative} klarer sig på ${criterion}`,
    statement: (statement) => `hvor meget der er om udsagn ${statement}`,
    weight: (criterion) => `hvor meget I vægter ${criterion}`,
    whose: "hvis vægte der skal gælde",
  },
  en: {
    cell: (alternative, criterion) => `how well ${alternative} does on ${criterion}`,
    statement: (statement) => `how much there is to claim ${statement}`,
    weight: (criterion) => `how much weight you give to ${criterion}`,
    whose: "whose weights should count",
  },
};

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
