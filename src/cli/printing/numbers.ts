import type { Language } from "../../domain/language.ts";
import { trueMinus } from "../../domain/true-minus.ts";

const locales = { da: "da-DK", en: "en-GB" } as const;

type Shown = (value: number | null | undefined) => string;

/** Numbers as the language writes them; a dash where there is no value. */
export type Numbers = {
  /** Two decimals. */
  readonly decimal: Shown;
  /** Four decimals. */
  readonly precise: Shown;
  /** As many decimals as are needed, at most two. */
  readonly short: Shown;
  readonly whole: Shown;
  /** A share as whole per cent. */
  readonly percent: Shown;
};

export function numbersIn(language: Language): Numbers {
  const shown = (options: Intl.NumberFormatOptions): Shown => {
    const format = new Intl.NumberFormat(locales[language], { signDisplay: "negative", ...options });
    return (value) => (value === null || value === undefined ? "–" : trueMinus(format.format(value)));
  };
  return {
    decimal: shown({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    precise: shown({ minimumFractionDigits: 4, maximumFractionDigits: 4 }),
    short: shown({ maximumFractionDigits: 2 }),
    whole: shown({ maximumFractionDigits: 0 }),
    percent: shown({ style: "percent" }),
  };
}
