import type { Language } from "../../../language.ts";
import type { Names } from "../names.ts";

/** A cell or a weight, one of several people's weights among them, as what may be known. */
export type Thing =
  | { readonly kind: "cell"; readonly alternative: string; readonly criterion: string }
  | { readonly kind: "weight"; readonly criterion: string }
  | { readonly kind: "whose" };

/** «hvor godt model 1 klarer sig på bro», “how much bro should weigh”. */
export function thingWords(thing: Thing, names: Names, language: Language): string {
  const says = sayings[language];
  switch (thing.kind) {
    case "cell":
      return says.cell(names.alternative(thing.alternative), names.criterion(thing.criterion));
    case "weight":
      return says.weight(names.criterion(thing.criterion));
    case "whose":
      return says.whose;
  }
}

type Sayings = {
  readonly cell: (alternative: string, criterion: string) => string;
  readonly weight: (criterion: string) => string;
  readonly whose: string;
};

const sayings: Readonly<Record<Language, Sayings>> = {
  da: {
    cell: (alternative, criterion) => `hvor godt ${alternative} klarer sig på ${criterion}`,
    weight: (criterion) => `hvor meget ${criterion} skal veje`,
    whose: "hvis vægte der skal gælde",
  },
  en: {
    cell: (alternative, criterion) => `how well ${alternative} does on ${criterion}`,
    weight: (criterion) => `how much ${criterion} should weigh`,
    whose: "whose weights should count",
  },
};
