import type { Language } from "../../domain/language.ts";
import { formats } from "../../texts/format.ts";

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
  const { number, fixed, percent } = formats[language];
  const shown =
    (write: (value: number) => string): Shown =>
    (value) =>
      value === null || value === undefined ? "–" : write(value);
  return {
    decimal: shown((value) => fixed(value, 2)),
    precise: shown((value) => fixed(value, 4)),
    short: shown((value) => number(value, 2)),
    whole: shown((value) => number(value, 0)),
    percent: shown((value) => percent(value)),
  };
}
