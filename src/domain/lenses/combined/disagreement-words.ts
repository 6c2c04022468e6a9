import { listWords } from "../../decision/words/parts/sentence.ts";
import type { Language } from "../../language.ts";
import { coreOf, type LensId, lensIds, type Said, type Voices } from "../lens.ts";
import type { Combined } from "./combine.ts";

/** What the alternative and the criteria are called in the language asked for, as inside a sentence. */
type DisagreementNames = { readonly subject: string; readonly criterion: (id: string) => string };

/** Where lenses disagree on an alternative, and what each of those says. */
export function disagreementWords(
  combined: Readonly<Record<string, Combined>>,
  voices: Voices,
  names: DisagreementNames,
  language: Language,
): readonly string[] {
  const { disagree, lens } = sayings[language];
  return Object.entries(combined).flatMap(([id, { disagreements }]) => {
    if (disagreements.length === 0) return [];
    const apart = lensIds.filter((by) => disagreements.flat().includes(by));
    const said = apart.map((by) => `${lens[by]} ${saidWords(voices[by]?.[id], language)}`);
    return disagree(names.subject, names.criterion(id), listWords(said, language));
  });
}

function saidWords(said: Said | undefined, language: Language): string {
  if (said === undefined) return "";
  const [low, high] = coreOf(said).map(numbers[language].format) as [string, string];
  const words = low === high ? low : `${low}–${high}`;
  return said.type === "empirical" ? sayings[language].middle(words) : words;
}

const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  da: new Intl.NumberFormat("da-DK", { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 }),
};

type Sayings = {
  readonly disagree: (subject: string, criterion: string, said: string) => string;
  readonly lens: Readonly<Record<LensId, string>>;
  readonly middle: (words: string) => string;
};

const sayings: Readonly<Record<Language, Sayings>> = {
  da: {
    disagree: (subject, criterion, said) => `Blikkene er uenige om ${criterion} ved ${subject}: ${said}.`,
    lens: { evidence: "udsagnene siger", structure: "strukturen giver", own: "egen vurdering er" },
    middle: (words) => `${words} for den midterste halvdel af svarene`,
  },
  en: {
    disagree: (subject, criterion, said) => `The lenses disagree on ${criterion} under ${subject}: ${said}.`,
    lens: { evidence: "the claims say", structure: "the structure gives", own: "own judgement is" },
    middle: (words) => `${words} for the middle half of the answers`,
  },
};
