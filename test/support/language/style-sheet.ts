import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../../src/domain/language.ts";
import { root } from "../root.ts";

/** A word we do not use: as the style sheet has it, and how it is found. */
export type Unused = { readonly word: string; readonly pattern: RegExp };

const headings: Readonly<Record<Language, string>> = { da: "Danish", en: "English" };

/** The words that docs/language.md says we do not use. */
export function unusedWords(language: Language): readonly Unused[] {
  const sheet = readFileSync(join(root, "docs/language.md"), "utf8");
  const [, part = ""] = sheet.split(`\n## ${headings[language]}\n`);
  const rows = (part.split("\n## ")[0] ?? "").split("\n").filter((line) => line.startsWith("| "));
  return rows.slice(1).flatMap((row) => {
    const cell = row.split("|")[2] ?? "";
    return [...cell.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => ({ word, pattern: patternOf(word) }));
  });
}

/** Whole words, whatever their capitals; an asterisk is any ending. A hyphen is part of a word. */
function patternOf(word: string): RegExp {
  const [stem = ""] = word.split("*");
  const found = stem.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  const before = /^[\p{L}]/u.test(stem) ? "(?<![\\p{L}\\d-])" : "";
  const after = !word.endsWith("*") && /\p{L}$/u.test(stem) ? "(?![\\p{L}\\d-])" : "";
  return new RegExp(`${before}${found}${after}`, "iu");
}
