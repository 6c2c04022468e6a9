import type { GlossaryEntry } from "../../domain/corpus/schema.ts";
import { type Language, languages } from "../../domain/language.ts";
import type { Components } from "../components.ts";
import { type Finding, findForm, findingIn } from "../finding.ts";
import type { Visit } from "../page.ts";
import type { PageView } from "../render/frame.ts";
import { pathTo } from "../routes.ts";

type Word = {
  readonly anchor: string;
  readonly term: string;
  /** In one sentence, and what more there is to say. */
  readonly short: string;
  readonly more: string | null;
  /** The term in the other language, where it is another word. */
  readonly other: { readonly language: Language; readonly term: string } | null;
  readonly hidden: boolean;
};

type GlossaryView = PageView & {
  readonly find: Components["find"];
  readonly finding: boolean;
  readonly letters: readonly {
    readonly letter: string;
    readonly anchor: string;
    readonly hidden: boolean;
    readonly words: readonly Word[];
  }[];
};

/** The words in the reader's order of the alphabet, letter by letter; those that are not looked for are hidden. */
export function glossaryView(
  glossary: readonly GlossaryEntry[],
  query: unknown,
  { t, language, format }: Pick<Visit, "t" | "language" | "format">,
): GlossaryView {
  const finding = findingIn(query);
  const words = glossary
    .map((entry) => ({
      lookedUp: lookedUpAs(entry.term[language]),
      word: wordOf(entry, language, finding),
    }))
    .toSorted((one, other) => format.compare(one.lookedUp, other.lookedUp))
    .map(({ lookedUp, word }) => ({ initial: lookedUp.charAt(0).toLocaleUpperCase(language), word }));
  return {
    title: t("common:page.glossary"),
    description: t("glossary:lead"),
    find: findForm(
      finding,
      { t, language },
      {
        action: pathTo("glossary", language),
        shown: words.filter(({ word }) => !word.hidden).length,
        total: words.length,
      },
    ),
    finding: finding.isUsed,
    letters: [...new Set(words.map(({ initial }) => initial))].map((letter, at) => {
      const own = words.filter(({ initial }) => initial === letter).map(({ word }) => word);
      return {
        letter,
        anchor: `letter-${at + 1}`,
        hidden: own.every(({ hidden }) => hidden),
        words: own,
      };
    }),
  };
}

function wordOf({ id, term, meaning }: GlossaryEntry, language: Language, { finds }: Finding): Word {
  const other = languages.find((one) => one !== language && term[one] !== term[language]);
  const [short = "", ...more] = meaning[language].split(/(?<=[.!?]) (?=\p{Lu})/u);
  return {
    anchor: id,
    term: term[language],
    short,
    more: more.length > 0 ? more.join(" ") : null,
    hidden: !finds(term[language], other && term[other], meaning[language]),
    other: other ? { language: other, term: term[other] } : null,
  };
}

/** An English article does not count in the alphabet. */
const lookedUpAs = (term: string) => term.replace(/^the /, "");
