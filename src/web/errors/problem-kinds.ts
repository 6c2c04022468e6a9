import type { Text } from "../../domain/language.ts";

type ProblemKind = { readonly status: number; readonly title: Text };

/** Everything that can be wrong with a request, by the id that stands in the problem's `type`. */
export const problemKinds = {
  "invalid-parameter": {
    status: 400,
    title: { da: "En parameter i adressen kan ikke bruges", en: "A parameter in the address cannot be used" },
  },
  "malformed-json": {
    status: 400,
    title: { da: "Indholdet er ikke JSON", en: "The body is not JSON" },
  },
  "not-allowed": {
    status: 403,
    title: { da: "Linket giver ikke lov til det", en: "The link does not allow that" },
  },
  "unknown-entry": {
    status: 404,
    title: { da: "Der er ikke noget med det id", en: "Nothing has that id" },
  },
  "unknown-address": {
    status: 404,
    title: { da: "Adressen findes ikke", en: "There is no such address" },
  },
  "method-not-allowed": {
    status: 405,
    title: { da: "Adressen kan ikke bruges på den måde", en: "The address does not take that method" },
  },
  conflict: {
    status: 409,
    title: { da: "Der er kommet en nyere udgave", en: "There is a newer version" },
  },
  "too-large": {
    status: 413,
    title: { da: "Indholdet er for stort", en: "The body is too large" },
  },
  "address-too-long": {
    status: 414,
    title: { da: "Adressen er for lang", en: "The address is too long" },
  },
  "unsupported-type": {
    status: 415,
    title: { da: "Indholdet skal være JSON", en: "The body must be JSON" },
  },
  "invalid-body": {
    status: 422,
    title: { da: "Indholdet kan ikke bruges", en: "The body cannot be used" },
  },
  "too-many-requests": {
    status: 429,
    title: {
      da: "Der er kommet for mange forespørgsler fra din adresse",
      en: "Too many requests have come from your address",
    },
  },
  "too-heavy": {
    status: 422,
    title: { da: "Beregningen er for stor", en: "The calculation is too large" },
  },
  overloaded: {
    status: 503,
    title: { da: "Der er for mange beregninger i gang", en: "Too many calculations are waiting" },
  },
  "storage-unavailable": {
    status: 503,
    title: {
      da: "Der kan ikke gemmes eller hentes lige nu",
      en: "Nothing can be saved or fetched right now",
    },
  },
  "storage-full": {
    status: 507,
    title: { da: "Der er ikke plads til at gemme", en: "There is no room to save" },
  },
  internal: {
    status: 500,
    title: { da: "Noget gik galt hos os", en: "Something went wrong on our side" },
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type ProblemId = keyof typeof problemKinds;
export const problemIds = Object.keys(problemKinds) as readonly ProblemId[];
