import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createInstance } from "i18next";
import { type Language, languages } from "../domain/language.ts";

export type TextValues = Readonly<Record<string, string | number>>;

/** The text of a key (`compare:heading.ranking`), with its values filled in; `count` chooses the plural. */
export type Translate = (key: string, values?: TextValues) => string;

export type Texts = Readonly<Record<Language, Translate>>;

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
  const translator = (language: Language): Translate => {
    const translate = i18n.getFixedT(language);
    const plain = new Map<string, string>();
    return (key, values) => {
      const known = values ? undefined : plain.get(key);
      if (known !== undefined) return known;
      // No text is empty: what comes out empty is not there.
      const found = translate(key, { ...values, defaultValue: "" });
      if (found === "") onMissing(key, language);
      const text = found || key;
      if (!values) plain.set(key, text);
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
