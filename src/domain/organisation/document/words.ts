import { z } from "zod";

/** What a municipality may have words of its own for. */
const wordIds = [
  "supportTeam",
  "level1",
  "level2",
  "level3",
  "level4",
  "specialNursery",
  "group",
  "support",
  "area",
  "areaLeader",
  "network",
  "committee",
  "seat",
] as const;
export type WordId = (typeof wordIds)[number];

const Form = z.string().trim().min(1).max(60);

/** One word, or the word for one and the word for several. It is the same in both languages. */
const Word = z
  .union([Form, z.strictObject({ one: Form, many: Form.optional() })])
  .transform((word) => (typeof word === "string" ? { one: word } : word))
  .readonly();

export const Words = z
  .strictObject(Object.fromEntries(wordIds.map((id) => [id, Word])) as Record<WordId, typeof Word>)
  .partial()
  .readonly();
export type Words = z.infer<typeof Words>;

/** A word in one language, for one thing and for several. */
type Term = { readonly one: string; readonly many: string };

/** The municipality's own word, or else ours. Where it has none for several, its word for one stands for them too. */
export function termFor(words: Words | undefined, id: WordId, ours: Term): Term {
  const own = words?.[id];
  return own === undefined ? ours : { one: own.one, many: own.many ?? own.one };
}
