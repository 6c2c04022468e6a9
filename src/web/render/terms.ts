import type { GlossaryEntry } from "../../domain/corpus/schema.ts";
import type { Language } from "../../domain/language.ts";
import { escaped, Html } from "./html.ts";

/** Finds the words of the glossary in running text, and explains each where it first stands. */
export type Terms = (content: Html) => Html;

type Term = Pick<GlossaryEntry, "id"> & { readonly term: string; readonly meaning: string };

/** Where a word is not explained: in what is clicked on, in headings and labels, in others' words and references. */
const elsewhere = new Set(
  "a button summary label option select textarea h1 h2 h3 h4 th dt nav q cite code math script style title".split(
    " ",
  ),
);
/** A drawing whole, a tag by its slash and name, or text. */
const parts = /<svg[\s\S]*?<\/svg>|<(\/?)([a-z][a-z0-9]*)[^>]*>|[^<]+|</gi;

/** `glossary` is the address of the page with all of them. */
export function termsOf(entries: readonly GlossaryEntry[], language: Language, glossary: string): Terms {
  const all = entries
    .filter(({ everyday }) => !everyday.includes(language))
    .map(({ id, term, meaning }): Term => ({ id, term: term[language], meaning: meaning[language] }))
    // A longer word before one that it begins with.
    .toSorted((one, other) => other.term.length - one.term.length);
  if (all.length === 0) return (content) => content;
  // Nor is a choice in an address a word: "?lens=both".
  const signs = new RegExp(
    `(?<![\\p{L}\\p{N}?#-])(?:${all.map(signOf).join("|")})(?![\\p{L}\\p{N}=-])`,
    "giu",
  );
  const linked = ({ id, meaning }: Term, word: string) =>
    `<a class="term" href="${glossary}#${id}" data-module="term" data-meaning="${escaped(meaning)}">${word}</a>`;

  return ({ text }) => {
    const left = new Set(all);
    const explained = (word: string, ...groups: readonly unknown[]) => {
      const term = all[groups.findIndex((group) => group !== undefined)];
      if (!term || !left.has(term) || (isAbbreviation(term) && !word.startsWith(term.term))) return word;
      left.delete(term);
      return linked(term, word);
    };
    let outside = 0;
    const told = text.replace(parts, (part, closing: string | undefined, tag: string | undefined) => {
      if (tag !== undefined) {
        if (elsewhere.has(tag.toLowerCase())) outside += closing ? -1 : 1;
        return part;
      }
      return outside > 0 || left.size === 0 || part.startsWith("<") ? part : part.replace(signs, explained);
    });
    return new Html(told);
  };
}

/** A word with any ending, a short one with none but that of the genitive, each a group of its own. */
function signOf({ term }: Term): string {
  const written = escaped(term).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return `(${written}${term.length < 5 ? "s?" : "(?:e?(?:n|t|r|rne|ne)?s?)"})`;
}

/** Written in capitals, so that MED is not taken for »med«. */
const isAbbreviation = ({ term }: Term): boolean => term === term.toLocaleUpperCase();
