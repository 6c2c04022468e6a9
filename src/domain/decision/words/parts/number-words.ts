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
  if (share > rounding && share < least) return `under ${percent(least)}`;
  if (share < 1 - rounding && share > 1 - least) return `over ${percent(1 - least)}`;
  return percent(share);
}

/** The lower end of a stretch of shares: what is too small or too near all to be shown is moved into the stretch. */
export function lowEndWords(share: number, language: Language): string {
  return percentWords(share > 1 - least ? 1 : Math.max(least, share), language);
}

/** The upper end, likewise. */
export function highEndWords(share: number, language: Language): string {
  return percentWords(share < least ? 0 : Math.min(1 - least, share), language);
}

/** The smallest share that is shown as it is, and what no share differs by but by rounding. */
const least = 0.001;
const rounding = 1e-9;

/** A difference of shares in percentage points, rounded up so that an error is never understated. */
export function pointWords(share: number, language: Language): string {
  const points = numberWords(Math.ceil(share * 1000) / 10, language, 1);
  return language === "da" ? `${points} procentpoint` : `${points} percentage points`;
}
