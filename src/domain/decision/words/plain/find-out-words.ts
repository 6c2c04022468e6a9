import type { Language } from "../../../language.ts";
import type { Information } from "../../information/information.ts";
import { worthKnowing } from "../information-words.ts";
import type { Names } from "../names.ts";
import { capitalised, closed } from "../parts/sentence.ts";
import { thingWords } from "../parts/thing-words.ts";

/** What to find out first, each as a question of its own; where there is nothing, the one thing is that there is not. */
export function findOutWords(information: Information, names: Names, language: Language): readonly string[] {
  if (information.everything.changes === 0) return [sayings[language].nothing];
  const things = worthKnowing(information).map(({ thing }) =>
    closed(capitalised(thingWords(thing, names, language))),
  );
  return things.length > 0 ? things : [sayings[language].noneAlone];
}

const sayings: Readonly<Record<Language, Readonly<Record<"nothing" | "noneAlone", string>>>> = {
  da: {
    nothing: "Mere viden ville ikke ændre, hvem der er foran.",
    noneAlone: "Der er ikke én enkelt ting, som ville gøre valget klart.",
  },
  en: {
    nothing: "Knowing more would not change who is ahead.",
    noneAlone: "There is no single thing that would settle the choice.",
  },
};
