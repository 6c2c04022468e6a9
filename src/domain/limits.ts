import { z } from "zod";

/** The most that anybody may ask of Tovholder, whatever they ask. */
export const limits = {
  /** In one municipality. */
  units: 5_000,
  areas: 200,
  /** Who take part, weigh or answer. */
  people: 5_000,
  /** In one text, in one name, and in what is kept for every entry. */
  letters: 10_000,
  nameLetters: 200,
  claims: 1_000,
  /** In one of the small lists that an entry has. */
  listed: 500,
} as const;

/** Entries by name, at most so many of them. */
export function recordOf<Key extends z.core.$ZodRecordKey, Value extends z.ZodType>(
  key: Key,
  value: Value,
  most: number,
) {
  return z
    .record(key, value)
    .check(({ value: entries, issues }) => {
      if (Object.keys(entries).length > most)
        issues.push({ code: "too_big", origin: "array", maximum: most, inclusive: true, input: entries });
    })
    .meta({ maxProperties: most });
}
