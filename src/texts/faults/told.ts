import { type Fault, pathOf } from "../../domain/faults/fault.ts";
import type { FaultValue } from "../../domain/faults/values.ts";
import { type Language, languages, type Text } from "../../domain/language.ts";
import { formats } from "../format.ts";
import type { FaultText } from "./fault-text.ts";
import { faultTexts } from "./table.ts";

/** A fault and how it reads, as it is handed to others. */
type ToldFault = Fault & { readonly message: Text };

export const toldFault = (fault: Fault): ToldFault => ({
  ...fault,
  message: Object.fromEntries(languages.map((language) => [language, toldIn(language, fault)])) as Text,
});

/**
 * What is wrong, in the reader's language, and how to mend it where nobody could guess. What somebody typed stays as it
 * is; numbers are written as the reader writes them.
 */
export function toldIn(language: Language, { code, values }: Fault): string {
  const text = faultTexts[code] as Untyped;
  const told = text[language].replaceAll(hole, (_, name: string) => {
    const value = (values as Readonly<Record<string, FaultValue>>)[name] as FaultValue;
    return valueText(text.shown?.[name]?.(value) ?? value, language);
  });
  return text.mend === undefined ? told : `${told}. ${text.mend[language]}`;
}

/** A row of the table, and a fault, of which nothing is known but that they belong together. */
type Untyped = Omit<FaultText, "shown"> & {
  readonly shown?: Readonly<Record<string, (value: FaultValue) => FaultValue>>;
};

const hole = /\{(\w+)\}/g;

/** What is wrong and where, in one line: `linje 2, kolonne 9: er ikke JSON`. */
export function toldWithPlace(language: Language, fault: Fault): string {
  const place = placeText(language, fault);
  return place === "" ? toldIn(language, fault) : `${place}: ${toldIn(language, fault)}`;
}

/** `units.3.leader`, or `linje 2, kolonne 9`; empty where the fault is about the whole. */
export function placeText(language: Language, fault: Fault): string {
  if ("path" in fault.place) return pathOf(fault);
  const { sheet, row, column } = fault.place;
  const [line, ofLine] = { da: ["linje", "kolonne"], en: ["line", "column"] }[language];
  return [...(sheet === undefined ? [] : [sheet]), `${line} ${row}`, `${ofLine} ${column}`].join(", ");
}

function valueText(value: FaultValue, language: Language): string {
  if (typeof value === "number") return numberText(value, language);
  if (typeof value !== "object" || value === null) return String(value);
  if ("da" in value) return value[language];
  const between = value.some(Array.isArray) ? "; " : ", ";
  return value.map((one) => pairOrValue(one, language)).join(between);
}

/** In a list of lists, what belongs together stands side by side: `parents 0,2; authority 0,5`. */
const pairOrValue = (value: FaultValue, language: Language): string =>
  Array.isArray(value)
    ? value.map((part) => valueText(part, language)).join(" ")
    : valueText(value, language);

/** All digits of it, but none that only rounding put there. */
function numberText(value: number, language: Language): string {
  const exact = Number.isInteger(value) ? value : Number(value.toPrecision(12));
  return formats[language].number(exact, 20);
}
