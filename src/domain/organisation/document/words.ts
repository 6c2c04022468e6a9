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
type WordId = (typeof wordIds)[number];

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
