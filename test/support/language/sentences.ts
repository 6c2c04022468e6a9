import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Language } from "../../../src/domain/language.ts";
import { root } from "../root.ts";
import { textsIn } from "../texts.ts";

/** A text that somebody reads, and where it stands. */
export type Sentence = { readonly where: string; readonly language: Language; readonly text: string };

/** Every text in the locale files, in the data and in the code, but not what is the sources' own. */
export function allSentences(): readonly Sentence[] {
  return [...localeSentences(), ...dataSentences(), ...codeSentences()];
}

function localeSentences(): readonly Sentence[] {
  return (["da", "en"] as const).flatMap((language) =>
    [...textsIn(language)].map(([key, text]) => ({ where: `${language} ${key}`, language, text })),
  );
}

/** Words and titles of the sources' own, and of others. */
const notOurs = new Set(["quote", "title", "publisher", "where", "section"]);

function dataSentences(): readonly Sentence[] {
  return globSync("data/**/*.yaml", { cwd: root }).flatMap((file) =>
    pairsIn(parse(readFileSync(join(root, file), "utf8")), file),
  );
}

function pairsIn(value: unknown, where: string): readonly Sentence[] {
  if (typeof value !== "object" || value === null) return [];
  const here = "id" in value ? `${where} ${value.id}` : where;
  return Object.entries(value).flatMap(([key, part]) =>
    notOurs.has(key)
      ? []
      : typeof part === "string" && (key === "da" || key === "en")
        ? [{ where: here, language: key, text: part }]
        : pairsIn(part, here),
  );
}

const language = /(?<![\w"'`.])(?:const )?(da|en|danish|english)\b(?=\s*[:=]\s)/;
const literal = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/;
const inCode = new RegExp(`${language.source}|(${literal.source})`, "g");

/** The sentences of the code: literals of several words, in the language whose name stands last before them. */
function codeSentences(): readonly Sentence[] {
  return globSync("src/**/*.ts", { cwd: root }).flatMap((file) => {
    const code = readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
    let current: Language | null = null;
    return [...code.matchAll(inCode)].flatMap(([, name, quoted]) => {
      if (name !== undefined) current = name.startsWith("da") ? "da" : "en";
      if (quoted === undefined || current === null || !/\p{L} \p{L}|^.\p{Lu}\p{L}+.$/u.test(quoted))
        return [];
      return [{ where: file, language: current, text: quoted.slice(1, -1).replace(/\$\{[^}]*\}/g, "…") }];
    });
  });
}
