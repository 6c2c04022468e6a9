import type { z } from "zod";
import type { Language } from "../../domain/language.ts";

/** What a schema finds wrong with a value's shape, in plain words: for `error` where something is parsed. */
export const shapeWords: Readonly<Record<Language, z.core.$ZodErrorMap>> = {
  da: (issue) => told(issue, danish),
  en: (issue) => told(issue, english),
};

type Words = {
  /** What a type is called, with its article. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly missing: (what: string) => string;
  readonly not: (what: string, given: string) => string;
  readonly only: (value: string) => string;
  readonly oneOf: (values: string) => string;
  readonly most: (limit: string, of: string) => string;
  readonly below: (limit: string, of: string) => string;
  readonly least: (limit: string, of: string) => string;
  readonly above: (limit: string, of: string) => string;
  readonly letters: string;
  readonly empty: string;
  readonly longest: (limit: string) => string;
  readonly shortest: (limit: string) => string;
  readonly date: string;
  readonly format: string;
  readonly unknown: string;
  readonly orObject: string;
  readonly noShape: string;
};

const danish: Words = {
  kinds: {
    string: "en tekst",
    number: "et tal",
    int: "et helt tal",
    boolean: "true eller false",
    array: "en liste",
    tuple: "en liste",
    object: "et objekt",
    record: "et objekt",
    null: "null",
  },
  missing: (what) => `mangler: skal være ${what}`,
  not: (what, given) => `skal være ${what}, ikke ${given}`,
  only: (value) => `skal være ${value}`,
  oneOf: (values) => `brug en af: ${values}`,
  most: (limit, of) => `må højst være ${limit}${of}`,
  below: (limit, of) => `skal være under ${limit}${of}`,
  least: (limit, of) => `skal være mindst ${limit}${of}`,
  above: (limit, of) => `skal være over ${limit}${of}`,
  letters: " tegn",
  empty: "må ikke være tom",
  longest: (limit) => `må højst have ${limit} på listen`,
  shortest: (limit) => `skal have mindst ${limit} på listen`,
  date: "skal være en dato skrevet som 2026-12-31",
  format: "kan ikke læses",
  unknown: "ukendt felt",
  orObject: " eller et objekt",
  noShape: "passer ikke til noget af det, der kan stå her",
};

const english: Words = {
  kinds: {
    string: "a text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    tuple: "a list",
    object: "an object",
    record: "an object",
    null: "null",
  },
  missing: (what) => `missing: must be ${what}`,
  not: (what, given) => `must be ${what}, not ${given}`,
  only: (value) => `must be ${value}`,
  oneOf: (values) => `use one of: ${values}`,
  most: (limit, of) => `must be at most ${limit}${of}`,
  below: (limit, of) => `must be below ${limit}${of}`,
  least: (limit, of) => `must be at least ${limit}${of}`,
  above: (limit, of) => `must be above ${limit}${of}`,
  letters: " characters",
  empty: "must not be empty",
  longest: (limit) => `the list may hold at most ${limit}`,
  shortest: (limit) => `the list must hold at least ${limit}`,
  date: "must be a date written as 2026-12-31",
  format: "cannot be read",
  unknown: "unknown field",
  orObject: " or an object",
  noShape: "fits nothing that may stand here",
};

function told(issue: z.core.$ZodRawIssue, words: Words): string | undefined {
  switch (issue.code) {
    case "invalid_type": {
      const what = words.kinds[issue.expected] ?? issue.expected;
      return issue.input === undefined ? words.missing(what) : words.not(what, kindOf(issue.input, words));
    }
    case "invalid_value":
      return choice(issue.values, words);
    case "too_big": {
      const limit = String(issue.maximum);
      if (issue.origin === "array") return words.longest(limit);
      return (issue.inclusive ? words.most : words.below)(limit, unitOf(issue.origin, words));
    }
    case "too_small": {
      const limit = String(issue.minimum);
      if (issue.origin === "array") return words.shortest(limit);
      if (issue.origin === "string" && issue.minimum === 1) return words.empty;
      return (issue.inclusive ? words.least : words.above)(limit, unitOf(issue.origin, words));
    }
    case "invalid_format":
      return issue.format === "date" ? words.date : words.format;
    case "unrecognized_keys":
      return words.unknown;
    case "invalid_union":
      return unionMistake(issue as Union, words);
    default:
      return undefined;
  }
}

type Union = Pick<z.core.$ZodIssueInvalidUnion, "errors"> & {
  readonly options?: readonly z.core.util.Primitive[];
};

/** The names that may stand there, where there are any; else no more than that nothing fits. */
function unionMistake({ errors, options = [] }: Union, words: Words): string {
  const here = errors.flat().filter(({ path }) => path.length === 0);
  const values = here.flatMap((one) => (one.code === "invalid_value" ? one.values : []));
  const named = values.length > 0 ? values : options;
  if (named.length === 0) return words.noShape;
  const mayBeObject = here.some((one) => one.code === "invalid_type" && one.expected === "object");
  return `${choice(named, words)}${mayBeObject ? words.orObject : ""}`;
}

function choice(values: readonly z.core.util.Primitive[], words: Words): string {
  const shown = values.map((value) => JSON.stringify(value)).join(", ");
  return values.length === 1 ? words.only(shown) : words.oneOf(shown);
}

function kindOf(input: unknown, { kinds }: Words): string {
  if (input === null) return "null";
  if (typeof input === "number") return String(input);
  return kinds[Array.isArray(input) ? "array" : typeof input] ?? typeof input;
}

const unitOf = (origin: string, { letters }: Words) => (origin === "string" ? letters : "");
