import type { Language } from "../../../language.ts";

/** «a, b og c», "a, b and c". */
export function listWords(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(", ")} ${language === "da" ? "og" : "and"} ${last}`;
}

/** As a sentence begins: names stand in it as they do inside one. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** As a phrase stands inside a sentence. */
export const uncapitalised = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** With a full stop, unless what stands last has one. */
export const closed = (words: string): string => (/[.!?][«»”]?$/.test(words) ? words : `${words}.`);
