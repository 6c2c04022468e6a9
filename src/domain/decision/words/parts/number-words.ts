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

/** A share rounded up: for what is at most so, and for the lower end of a stretch that must not be said to reach further down. */
export function percentUp(share: number, language: Language): string {
  return percentWords(Math.min(1, Math.ceil(share * 1000 - rounding) / 1000), language);
}

/** Rounded down: for what is at least so, and for an upper end. */
export function percentDown(share: number, language: Language): string {
  return percentWords(Math.max(0, Math.floor(share * 1000 + rounding) / 1000), language);
}

/** The ends of a range, rounded outward, so that all of it lies between them. */
export function rangeWords(low: number, high: number, language: Language, digits: number): [string, string] {
  const unit = 10 ** digits;
  return [
    numberWords(Math.floor(low * unit + rounding) / unit, language, digits),
    numberWords(Math.ceil(high * unit - rounding) / unit, language, digits),
  ];
}

/** The smallest share that is shown as it is, and what no share differs by but by rounding. */
const least = 0.001;
const rounding = 1e-9;

/** A difference of shares in percentage points, rounded up so that an error is never understated. */
export function pointWords(share: number, language: Language): string {
  const points = numberWords(Math.ceil(share * 1000) / 10, language, 1);
  return language === "da" ? `${points} procentpoint` : `${points} percentage points`;
}
