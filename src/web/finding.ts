import { z } from "zod";
import type { Language } from "../domain/language.ts";
import { holdsWords } from "../texts/holds-words.ts";
import type { Translate } from "../texts/texts.ts";
import type { Components } from "./components.ts";

/** What a reader looks for on a page. What does not hold it is hidden, not left out, so that the browser can look for more. */
export type Finding = {
  readonly words: string;
  readonly isUsed: boolean;
  readonly finds: (...texts: readonly (string | null | undefined)[]) => boolean;
};

const names: Readonly<Record<Language, string>> = { da: "soeg", en: "find" };
const Typed = z.string().max(80).catch("");
const Query = z.object({ soeg: Typed, find: Typed });

/** Reads a query by the name of either language, so that a link to the other one still looks for the same. */
export function findingIn(query: unknown): Finding {
  const { soeg, find } = Query.parse(query);
  const words = (soeg || find).trim();
  return {
    words,
    isUsed: words !== "",
    finds: (...texts) => holdsWords(texts.filter(Boolean).join(" "), words),
  };
}

type Found = {
  /** The page's own address. */
  readonly action: string;
  readonly shown: number;
  readonly total: number;
  /** What else may be asked in the same form. */
  readonly fields?: readonly Components["select"][];
  /** Whether any of that is asked. */
  readonly isFiltered?: boolean;
};

/** The form of a finding, with how many it found. */
export function findForm(
  { words, isUsed }: Finding,
  { t, language }: { readonly t: Translate; readonly language: Language },
  { action, shown, total, fields = [], isFiltered = false }: Found,
): Components["find"] {
  const isAsked = isUsed || isFiltered;
  const none = t("common:find.none");
  return {
    action,
    name: names[language],
    words,
    told: !isAsked ? "" : shown === 0 ? none : t("common:find.count", { shown, total }),
    isUsed: isAsked,
    fields,
    counted: t("common:find.count", { shown: "{shown}", total: "{total}" }),
    none,
  };
}
