import type { Language } from "../domain/language.ts";
import { trueMinus } from "../domain/true-minus.ts";

const formats = new Map<string, Intl.NumberFormat>();

function format(language: Language, digits: number, style: "percent" | "decimal"): Intl.NumberFormat {
  const key = `${language} ${digits} ${style}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(language === "da" ? "da-DK" : "en-GB", {
    style,
    minimumFractionDigits: style === "percent" ? digits : 0,
    maximumFractionDigits: digits,
  });
  formats.set(key, made);
  return made;
}

/** 0.541 → "54 %" in Danish, "54%" in English. */
export const percent = (share: number, language: Language, digits = 0): string =>
  trueMinus(format(language, digits, "percent").format(share));

export const decimal = (value: number, language: Language, digits = 2): string =>
  trueMinus(format(language, digits, "decimal").format(value));
