import type { Language } from "../../../language.ts";
import { trueMinus } from "../../../true-minus.ts";

const locales = { da: "da-DK", en: "en-GB" } as const;

export function numberWords(value: number, language: Language, digits: number): string {
  return trueMinus(
    value.toLocaleString(locales[language], {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: "negative",
    }),
  );
}

/** A share as per cent with one decimal; what is not quite none or all is not rounded away, but said to be under or over. */
export function percentWords(share: number, language: Language): string {
  const sign = language === "da" ? "\u00a0%" : "%";
  const percent = (value: number) => numberWords(value * 100, language, 1) + sign;
  if (share > 0 && share < 0.001) return `under ${percent(0.001)}`;
  if (share < 1 && share > 0.999) return `over ${percent(0.999)}`;
  return percent(share);
}

/** A difference of shares in percentage points, rounded up so that an error is never understated. */
export function pointWords(share: number, language: Language): string {
  const points = numberWords(Math.ceil(share * 1000) / 10, language, 1);
  return language === "da" ? `${points} procentpoint` : `${points} percentage points`;
}
