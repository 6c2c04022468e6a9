import { type Fault, fault } from "../../../../domain/faults/fault.ts";
import type { Language } from "../../../../domain/language.ts";
import { limits } from "../../../../domain/limits.ts";
import type { Organisation } from "../../../../domain/organisation/schema.ts";
import { formats, parseNumber } from "../../../../texts/format.ts";
import type { Typed } from "../../../forms/body.ts";

/** What a field holds: a text or an id, a number, null where it is not known, or several ids. */
export type Value = string | number | null | readonly string[];
export type Values = Readonly<Record<string, Value>>;

/**
 * A field of a form. A `count` is a whole number, an `amount` may have decimals; both may be left empty unless `required`. A `choice`
 * is one of its options, which are ids or words of ours; `several` are any of them. Where its options include the empty one, so may a choice be.
 */
export type Field = {
  readonly name: string;
  readonly kind: "text" | "count" | "amount" | "choice" | "several";
  readonly required?: boolean;
  readonly options?: (organisation: Organisation) => readonly string[];
};

/** What was typed into a field, as it is meant; or what is wrong with it. What stands there `now` may stay, whatever it is. */
export function readField(
  { name, kind, required = false, options }: Field,
  typed: Typed,
  organisation: Organisation,
  language: Language,
  now?: Value,
): Value | { readonly fault: Fault } {
  const given = Object.hasOwn(typed, name) ? [typed[name] ?? []].flat().map((one) => one.trim()) : [];
  const [first = ""] = given;
  const allowed = [
    ...(options?.(organisation) ?? []),
    ...(now === null || now === undefined ? [] : [now].flat()),
  ];
  switch (kind) {
    case "text":
      if (first === "") return { fault: fault("empty", {}, name) };
      return first.length > limits.nameLetters
        ? { fault: fault("too-long", { most: limits.nameLetters }, name) }
        : first;
    case "choice":
      return allowed.includes(first) ? first : { fault: fault("none-chosen", {}, name) };
    case "several":
      return given.every((one) => allowed.includes(one))
        ? [...new Set(given)]
        : { fault: fault("none-chosen", {}, name) };
    default: {
      if (first === "") return required ? { fault: fault("empty", {}, name) } : null;
      const number = parseNumber(first, language);
      return number === null ? { fault: fault("not-a-number", {}, name) } : number;
    }
  }
}

/** A value as it stands in its field before anybody has typed. */
export function typedValue(value: Value | undefined, language: Language): string | readonly string[] {
  if (value === null || value === undefined) return "";
  return typeof value === "number" ? formats[language].number(value, 3) : value;
}
