import type { ValueKind } from "../../domain/faults/values.ts";
import type { Text } from "../../domain/language.ts";
import type { FaultTexts } from "./fault-text.ts";

/** What a value is called, with its article. */
const kinds: Readonly<Record<ValueKind, Text>> = {
  text: { da: "en tekst", en: "a text" },
  number: { da: "et tal", en: "a number" },
  wholeNumber: { da: "et helt tal", en: "a whole number" },
  boolean: { da: "true eller false", en: "true or false" },
  list: { da: "en liste", en: "a list" },
  object: { da: "et objekt", en: "an object" },
  null: { da: "null", en: "null" },
};
const kindText = (kind: ValueKind) => kinds[kind];

/** As they are to be written in JSON. */
const literals = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value));

/** What is wrong with the shape of a value. */
export const shapeTexts = {
  missing: {
    da: "mangler: skal være {kind}",
    en: "missing: must be {kind}",
    shown: { kind: kindText },
  },
  "wrong-kind": {
    da: "skal være {kind}, ikke {given}",
    en: "must be {kind}, not {given}",
    shown: { kind: kindText, given: (given) => (typeof given === "number" ? given : kinds[given]) },
  },
  "not-the-value": {
    da: "skal være {value}",
    en: "must be {value}",
    shown: { value: (value) => JSON.stringify(value) },
  },
  "not-one-of": { da: "brug en af: {options}", en: "use one of: {options}", shown: { options: literals } },
  "not-one-of-or-object": {
    da: "brug en af: {options} eller et objekt",
    en: "use one of: {options} or an object",
    shown: { options: literals },
  },
  "above-limit": { da: "må højst være {most}", en: "must be at most {most}" },
  "not-below": { da: "skal være under {limit}", en: "must be below {limit}" },
  "below-limit": { da: "skal være mindst {least}", en: "must be at least {least}" },
  "not-above": { da: "skal være over {limit}", en: "must be above {limit}" },
  empty: { da: "må ikke være tom", en: "must not be empty" },
  "too-long": { da: "må højst være {most} tegn", en: "must be at most {most} characters" },
  "too-short": { da: "skal være mindst {least} tegn", en: "must be at least {least} characters" },
  "list-too-long": { da: "må højst have {most} på listen", en: "the list may hold at most {most}" },
  "list-too-short": { da: "skal have mindst {least} på listen", en: "the list must hold at least {least}" },
  "not-a-date": {
    da: "skal være en dato skrevet som 2026-12-31",
    en: "must be a date written as 2026-12-31",
  },
  "not-an-id": {
    da: "brug kun a-z, 0-9 og bindestreg, højst 64 tegn, og begynd ikke med bindestreg",
    en: "use a-z, 0-9 and hyphens only, at most 64 characters, and begin with no hyphen",
  },
  unreadable: { da: "kan ikke læses", en: "cannot be read" },
  "unknown-field": { da: "ukendt felt", en: "unknown field" },
  "fits-nothing": {
    da: "passer ikke til noget af det, der kan stå her",
    en: "fits nothing that may stand here",
  },
  "not-a-number": { da: "skriv et tal, fx 1.234,5", en: "write a number, such as 1,234.5" },
  "none-chosen": { da: "vælg en", en: "choose one" },
  "more-faults": { da: "og {count} fejl mere", en: "and {count} more" },
  "too-many-faults": {
    da: "flere fejl, end der kan tælles",
    en: "more faults than can be counted",
    mend: { da: "Ret en af hver slags, og prøv igen.", en: "Correct one of each kind, and try again." },
  },
  "nested-too-deep": {
    da: "lister og objekter må højst ligge {most} lag inde i hinanden",
    en: "lists and objects may lie at most {most} deep inside each other",
  },
} satisfies Partial<FaultTexts>;
