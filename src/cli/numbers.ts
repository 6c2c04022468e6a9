import type { Language } from "../domain/language.ts";

const locales = { da: "da-DK", en: "en-GB" } as const;

export type Numbers = {
  /** Two decimals; a dash where there is no value. */
  readonly decimal: (value: number | null | undefined) => string;
  /** A share as whole per cent; a dash where there is no value. */
  readonly percent: (share: number | null | undefined) => string;
};

export function numbersIn(language: Language): Numbers {
  const decimals = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const percents = new Intl.NumberFormat(locales[language], { style: "percent" });
  const orDash = (format: Intl.NumberFormat) => (value: number | null | undefined) =>
    value === null || value === undefined ? "–" : format.format(value);
  return { decimal: orDash(decimals), percent: orDash(percents) };
}
