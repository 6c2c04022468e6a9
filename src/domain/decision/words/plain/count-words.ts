import type { Language } from "../../../language.ts";
import { numberWords } from "../parts/number-words.ts";

const small: Readonly<Record<Language, readonly string[]>> = {
  da: ["nul", "ét", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"],
  en: [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
  ],
};

/** A whole number as it is read aloud up to twelve, and as digits beyond. */
export const countWords = (count: number, language: Language): string =>
  small[language][count] ?? numberWords(count, language, 0);
