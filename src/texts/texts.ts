import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createInstance } from "i18next";
import { LRUCache } from "lru-cache";
import { type Language, languages } from "../domain/language.ts";
import { inSentence } from "./in-sentence.ts";

type TextValues = Readonly<Record<string, string | number>>;

/** The text of a key (`compare:heading.ranking`), with its values filled in; `count` chooses the plural. */
export type Translate = (key: string, values?: TextValues) => string;

export type Texts = Readonly<Record<Language, Translate>>;

/** The texts of a language that were asked for last are kept with their values filled in, of so many letters. */
const mostLetters = 1_000_000;

type Folder = { readonly folder: string; readonly onMissing: (key: string, language: Language) => void };

/**
 * The page texts in `folder`, one `{language}/{namespace}.json` per namespace. Texts are escaped where they are
 * printed, not here. A key that is missing is reported to `onMissing` and shown as it stands.
 */
export function loadTexts({ folder, onMissing }: Folder): Texts {
  const i18n = createInstance({
    resources: Object.fromEntries(
      languages.map((language) => [language, namespacesIn(join(folder, language))]),
    ),
    fallbackLng: false,
    defaultNS: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  i18n.init();
  i18n.services.formatter?.add("inSentence", inSentence);
  const translator = (language: Language): Translate => {
    const translate = i18n.getFixedT(language);
    const said = new LRUCache<string, string>({
      maxSize: mostLetters,
      sizeCalculation: (text, asked) => asked.length + text.length,
    });
    return (key, values) => {
      const asked = values ? `${key} ${JSON.stringify(values)}` : key;
      const known = said.get(asked);
      if (known !== undefined) return known;
      // No text is empty: what comes out empty is not there.
      const found = translate(key, { ...values, defaultValue: "" });
      if (found === "") onMissing(key, language);
      const text = found || key;
      said.set(asked, text);
      return text;
    };
  };
  return { da: translator("da"), en: translator("en") };
}

function namespacesIn(folder: string): Record<string, Record<string, unknown>> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return Object.fromEntries(
    files.map((name) => [basename(name, ".json"), JSON.parse(readFileSync(join(folder, name), "utf8"))]),
  );
}
