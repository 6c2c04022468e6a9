import type { Language } from "../domain/language.ts";
import { trueMinus } from "../domain/true-minus.ts";

const locales = { da: "da-DK", en: "en-GB" } as const;

/** How numbers, shares and dates are written in a language, and how its words are sorted. */
export type Format = {
  /** `1.234,5` in Danish. Up to `digits` decimals, one unless told. */
  readonly number: (value: number, digits?: number) => string;
  /** Always `digits` decimals, for figures that stand under each other. */
  readonly fixed: (value: number, digits: number) => string;
  /** A share from 0 to 1 in per cent: `54 %` in Danish, `54%` in English. */
  readonly percent: (share: number, digits?: number) => string;
  /** `22. november 2026`. Takes an ISO date. */
  readonly date: (isoDate: string) => string;
  /** As `date`, of a moment: the day that it is in Denmark. */
  readonly day: (moment: Date) => string;
  /** `14.32`: what the clock says in Denmark. */
  readonly time: (moment: Date) => string;
  /** `a, b og c`. */
  readonly list: (words: readonly string[]) => string;
  readonly compare: (one: string, other: string) => number;
};

/** A page tells one date many times, and to write it takes long. */
function rememberingLast(told: (isoDate: string) => string): (isoDate: string) => string {
  let last: { isoDate: string; text: string } | undefined;
  return (isoDate) => {
    if (isoDate !== last?.isoDate) last = { isoDate, text: told(isoDate) };
    return last.text;
  };
}

const formatIn = (language: Language): Format => {
  const locale = locales[language];
  const numberFormats = new Map<string, Intl.NumberFormat>();
  const numberFormat = (style: "decimal" | "percent", least: number, most: number) => {
    const key = `${style}-${least}-${most}`;
    const known = numberFormats.get(key);
    if (known) return known;
    const made = new Intl.NumberFormat(locale, {
      style,
      // What rounds to nothing has no sign.
      signDisplay: "negative",
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    });
    numberFormats.set(key, made);
    return made;
  };
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const danish = { timeZone: "Europe/Copenhagen" } as const;
  const days = new Intl.DateTimeFormat(locale, { ...danish, dateStyle: "long" });
  const times = new Intl.DateTimeFormat(locale, { ...danish, timeStyle: "short" });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    number: (value, digits = 1) => trueMinus(numberFormat("decimal", 0, digits).format(value)),
    fixed: (value, digits) => trueMinus(numberFormat("decimal", digits, digits).format(value)),
    percent: (share, digits = 0) => trueMinus(numberFormat("percent", digits, digits).format(share)),
    date: rememberingLast((isoDate) => dates.format(new Date(isoDate))),
    day: (moment) => days.format(moment),
    time: (moment) => times.format(moment),
    list: (words) => lists.format(words),
    compare: new Intl.Collator(locale, { numeric: true }).compare,
  };
};

export const formats: Readonly<Record<Language, Format>> = { da: formatIn("da"), en: formatIn("en") };

/**
 * The number in what somebody typed, or null. The last comma or point is the decimal sign, unless it can
 * only part thousands: `1.234,5`, `1234,5` and `1,234.5` are the same number; `1.234` is by language.
 */
export function parseNumber(typed: string, language: Language): number | null {
  const text = typed.replace(/[\s\u00a0']/g, "");
  if (!/^[-−]?[\d.,]*\d[.,]?$/.test(text)) return null;
  const [decimal, thousands] = decimalSign(text, language);
  const [whole = "", fraction = "", ...more] = text.split(decimal);
  if (more.length > 0 || fraction.includes(thousands)) return null;
  const groups = whole.replace(/^[-−]/, "").split(thousands);
  if (groups.length > 1 && !groups.slice(1).every((group) => group.length === 3)) return null;
  const value = Number(`${groups.join("") || "0"}.${fraction || "0"}`);
  return /^[-−]/.test(text) ? -value : value;
}

function decimalSign(text: string, language: Language): readonly [string, string] {
  const comma = [",", "."] as const;
  const point = [".", ","] as const;
  const signs = text.replace(/[^.,]/g, "");
  if (signs.includes(",") && signs.includes("."))
    return text.lastIndexOf(",") > text.lastIndexOf(".") ? comma : point;
  if (signs.length > 1) return signs[0] === "," ? point : comma;
  const partsThousands = /\d[.,]\d{3}$/.test(text) && !/^[-−]?0/.test(text);
  if (partsThousands) return language === "da" ? comma : point;
  return signs === "," ? comma : point;
}
