import type { Language, Text } from "../../domain/language.ts";
import { consistencyRules } from "../../domain/organisation/consistency.ts";
import { inDanish } from "./danish.ts";

type Row = { readonly pattern: RegExp; readonly says: Text; readonly mend?: Text };

/**
 * A mistake as the domain and its schemas word it, in the reader's language, and how to mend it where nobody could
 * guess. Values stay as they are, but a reason among them is told in that language too. What has no row stays English.
 */
export function toldIn(language: Language, message: string): string {
  for (const { pattern, says, mend } of rows) {
    const found = pattern.exec(message);
    if (found === null) continue;
    const told = says[language].replaceAll(hole, (_, name) => toldIn(language, found.groups?.[name] ?? ""));
    return mend === undefined ? told : `${told}. ${mend[language]}`;
  }
  return message;
}

const hole = /\{(\w+)\}/g;

const rows: readonly Row[] = [
  ...Object.entries(inDanish).map(([en, told]) => ({
    pattern: patternOf(en),
    ...(typeof told === "string"
      ? { says: { da: told, en } }
      : { says: { da: told.da, en }, mend: told.mend }),
  })),
  ...consistencyRules.map(({ because }) => ({ pattern: patternOf(because.en), says: because })),
];

function patternOf(english: string): RegExp {
  const pieces = english.split(hole);
  const parts = pieces.map((piece, at) => (at % 2 === 0 ? RegExp.escape(piece) : `(?<${piece}>.*)`));
  return new RegExp(`^${parts.join("")}$`, "s");
}
