import { capitalised, listWords } from "../../decision/words/parts/sentence.ts";
import type { Language } from "../../language.ts";

/** What the sources say of one way on one criterion. */
export type Stance = "for" | "against" | "both" | "silent";

/** One way to coordinate, as it stands after the verb: «centralt», “out in the areas”. */
type Heard = { readonly way: string; readonly stance: Stance };

/** What the sources say of all ways on one criterion, in one sentence. */
export function rowWords(heard: readonly Heard[], language: Language): string {
  const says = sayings[language];
  const ways = (stance: Stance) => {
    const found = heard.filter((each) => each.stance === stance).map(({ way }) => way);
    return found.length === 0 ? null : listWords(found, language);
  };
  const [speaking, opposing, both] = [ways("for"), ways("against"), ways("both")];
  if (speaking === null && opposing === null && both === null) return says.nothing;
  const clauses = [
    ...(speaking === null ? [] : [says.for(speaking)]),
    ...(opposing === null ? [] : [speaking === null ? says.against(opposing) : says.butAgainst(opposing)]),
  ].join("");
  const twofold = both === null ? "" : clauses === "" ? says.bothOnly(both) : says.both(both);
  const rest = ways("silent") === null ? "" : says.rest;
  return capitalised(`${clauses}${twofold}${rest}.`);
}

type Sayings = Readonly<Record<"nothing" | "rest", string>> &
  Readonly<Record<"for" | "against" | "butAgainst" | "both" | "bothOnly", (ways: string) => string>>;

const sayings: Readonly<Record<Language, Sayings>> = {
  da: {
    nothing: "Kilderne siger intet.",
    for: (ways) => `kilderne taler for at samordne ${ways}`,
    against: (ways) => `kilderne taler imod at samordne ${ways}`,
    butAgainst: (ways) => `, men imod at gøre det ${ways}`,
    both: (ways) => `; om at gøre det ${ways} siger de både for og imod`,
    bothOnly: (ways) => `kilderne siger både for og imod at samordne ${ways}`,
    rest: "; om resten siger de intet",
  },
  en: {
    nothing: "The sources say nothing.",
    for: (ways) => `the sources speak for coordinating ${ways}`,
    against: (ways) => `the sources speak against coordinating ${ways}`,
    butAgainst: (ways) => `, but against doing it ${ways}`,
    both: (ways) => `; on doing it ${ways} they speak both for and against`,
    bothOnly: (ways) => `the sources speak both for and against coordinating ${ways}`,
    rest: "; on the rest they say nothing",
  },
};
