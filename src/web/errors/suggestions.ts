import { type Language, languages } from "../../domain/language.ts";
import { type KnownPage, knownPages } from "../known-pages.ts";
import type { Site } from "../services.ts";

export type Suggestion = { readonly text: string; readonly href: string };

/** How alike two addresses must be before one may have been meant for the other. */
const likeEnough = 0.4;
const most = 3;

/** Finds the pages that somebody may have meant by an address that leads nowhere, the likeliest first. */
export function suggester(site: Site): (path: string, language: Language) => readonly Suggestion[] {
  const candidates = knownPages(site).map((known) => ({
    known,
    pairs: languages.map((language) => pairsIn(known.paths[language])),
  }));
  return (path, language) => {
    const wanted = pairsIn(path);
    return candidates
      .map(({ known, pairs }) => ({
        known,
        likeness: Math.max(...pairs.map((own) => likeness(own, wanted))),
      }))
      .filter(({ likeness }) => likeness >= likeEnough)
      .toSorted((one, other) => other.likeness - one.likeness)
      .slice(0, most)
      .map(({ known }) => suggestionOf(known, site, language));
  };
}

function suggestionOf({ page, id, paths }: KnownPage, { texts }: Site, language: Language): Suggestion {
  const title = texts[language](`common:page.${page}`);
  const slug = decodeURIComponent(paths[language].split("/").at(-1) ?? "").replaceAll("-", " ");
  return { text: id === null ? title : `${title}: ${slug}`, href: paths[language] };
}

/** The pairs of letters in an address, without its language and in plain letters. */
function pairsIn(path: string): ReadonlySet<string> {
  const text = plain(path).replace(/^\/(da|en)(?=\/|$)/, "");
  return new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)));
}

function plain(path: string): string {
  const [address = ""] = path.slice(0, 200).split("?");
  return decoded(address)
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .replace(/\/+$/, "");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The share of pairs that two sets have in common (Dice 1945). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const pair of one) if (other.has(pair)) both += 1;
  return both === 0 ? 0 : (2 * both) / (one.size + other.size);
}
