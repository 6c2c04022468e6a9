import { createHash } from "node:crypto";

/**
 * SHA-256, in hexadecimal, of a value's canonical JSON: keys in code-unit order, fields that are undefined left out.
 * Equal contents have equal keys, whatever the order in which they were written.
 */
export function contentKey(value: unknown): string {
  return createHash("sha256").update(canonicalJson(value)).digest("hex");
}

const keysKnown = new WeakMap<object, string>();

/** As contentKey, remembered for as long as the value lives: it must never change. */
export function keyOf(value: object): string {
  const known = keysKnown.get(value) ?? contentKey(value);
  keysKnown.set(value, known);
  return known;
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isRecord(inner) ? inOrder(inner) : inner));
}

function inOrder(record: Readonly<Record<string, unknown>>): object {
  const keys = Object.keys(record);
  const sorted = keys.toSorted();
  if (keys.every((key, place) => key === sorted[place])) return record;
  return Object.fromEntries(sorted.map((key) => [key, record[key]]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
