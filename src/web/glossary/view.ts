import type { GlossaryEntry } from "../../domain/corpus/schema.ts";
import { type Language, languages } from "../../domain/language.ts";
import type { Visit } from "../page.ts";
import type { PageView } from "../render/frame.ts";

type Word = {
  readonly anchor: string;
  readonly term: string;
  readonly meaning: string;
  /** The term in the other language, where it is another word. */
  readonly other: { readonly language: Language; readonly term: string } | null;
};

type GlossaryView = PageView & {
  readonly letters: readonly {
    readonly letter: string;
    readonly anchor: string;
    readonly words: readonly Word[];
  }[];
};

/** The words in the reader's order of the alphabet, letter by letter. */
export function glossaryView(
  glossary: readonly GlossaryEntry[],
  { t, language, format }: Pick<Visit, "t" | "language" | "format">,
): GlossaryView {
  const words = glossary
    .map((entry) => ({ lookedUp: lookedUpAs(entry.term[language]), word: wordOf(entry, language) }))
    .toSorted((one, other) => format.compare(one.lookedUp, other.lookedUp))
    .map(({ lookedUp, word }) => ({ initial: lookedUp.charAt(0).toLocaleUpperCase(language), word }));
  return {
    title: t("common:page.glossary"),
    description: t("glossary:lead"),
    letters: [...new Set(words.map(({ initial }) => initial))].map((letter, at) => ({
      letter,
      anchor: `letter-${at + 1}`,
      words: words.filter(({ initial }) => initial === letter).map(({ word }) => word),
    })),
  };
}

function wordOf({ id, term, meaning }: GlossaryEntry, language: Language): Word {
  const other = languages.find((one) => one !== language && term[one] !== term[language]);
  return {
    anchor: id,
    term: term[language],
    meaning: meaning[language],
    other: other ? { language: other, term: term[other] } : null,
  };
}

/** An English article does not count in the alphabet. */
const lookedUpAs = (term: string) => term.replace(/^the /, "");
