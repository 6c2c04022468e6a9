import type { Origin } from "../../origin.ts";
import { originOf } from "../schema.ts";

type Entry = { readonly origin: Origin; readonly origins?: Readonly<Record<string, Origin>> | undefined };

/** An entry with other fields; each that is another than was known is marked as assumed. */
export function changed<Entered extends Entry>(entry: Entered, fields: Partial<Entered>): Entered {
  const assumed = Object.entries(fields).flatMap(([field, value]) =>
    isEqual(value, entry[field as keyof Entered]) || originOf(entry, field) === "assumed" ? [] : [field],
  );
  if (assumed.length === 0) return { ...entry, ...fields };
  const origins = Object.fromEntries(assumed.map((field) => [field, "assumed" as const]));
  return { ...entry, ...fields, origins: { ...entry.origins, ...origins } };
}

/** Of ids, numbers, and lists of ids. */
const isEqual = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) && Array.isArray(other) ? one.join() === other.join() : one === other;
