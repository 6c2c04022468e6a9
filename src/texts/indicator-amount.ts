import type { Language } from "../domain/language.ts";
import type { Indicator } from "../domain/lenses/structure/indicator.ts";
import { formats } from "./format.ts";

type Measured = Pick<Indicator, "unit" | "share">;

const ofWhole = { da: "af", en: "of" } as const;

/** An indicator's value as people read it, rounded alike wherever it stands: `80 % af parrene`, `3,7 led`. */
export function indicatorAmount(value: number, indicator: Measured, language: Language): string {
  const format = formats[language];
  return indicator.share
    ? `${format.percent(value)}${wholeOf(indicator.share, language)}`
    : `${format.number(value)} ${indicator.unit[language]}`;
}

/** What an indicator is measured in: `% af parrene`, `led`. */
export const indicatorUnit = ({ unit, share }: Measured, language: Language): string =>
  share ? `%${wholeOf(share, language)}` : unit[language];

const wholeOf = ({ of }: NonNullable<Indicator["share"]>, language: Language): string =>
  of === null ? "" : ` ${ofWhole[language]} ${of[language]}`;
