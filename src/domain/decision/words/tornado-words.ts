import type { Language } from "../../language.ts";
import type { Tornado, TornadoBar } from "../exact/tornado.ts";
import { tieWidth } from "../limits.ts";
import type { Names } from "./names.ts";
import { numberWords, rangeWords } from "./parts/number-words.ts";
import { capitalised, listWords } from "./parts/sentence.ts";
import { thingWords } from "./parts/thing-words.ts";

/** At most so many bars are put into words. */
const most = 3;
/** What would be shown as 0.00 is not worth naming. */
const shown = 0.005;

/** Who leads in the middle of what is open, and the things that by themselves move its lead most. */
export function tornadoWords(
  { leader, lead, bars }: Tornado,
  names: Names,
  language: Language,
): readonly string[] {
  const says = sayings[language];
  const name = names.alternative(leader);
  const number = (value: number) => numberWords(value, language, 2);
  const widest = bars.filter(({ swing }) => swing >= shown).slice(0, most);
  if (widest.length === 0) return [];
  const turning = bars.filter((bar) => others(bar, leader).length > 0);
  return [
    lead >= shown ? says.leads(name, number(lead)) : lead > tieWidth ? says.hardly(name) : says.level(name),
    ...widest.map((bar) => {
      const leads = [lead, bar.low.lead, bar.high.lead, bar.most];
      const range = rangeWords(Math.min(...leads), Math.max(...leads), language, 2);
      const best = others(bar, leader).map(names.alternative);
      const moves = says.moves(thingWords(bar, names, language), name, ...range);
      if (best.length === 0) return moves;
      const ends = best.length === 2 ? says.two : bar.low.winner === bar.high.winner ? says.both : says.other;
      return `${moves} ${ends(listWords(best, language))}`;
    }),
    ...(turning.length === 0 ? [says.none(name)] : []),
  ].map(capitalised);
}

/** Who else is worth most at an end of the bar. */
function others({ low, high }: TornadoBar, leader: string): readonly string[] {
  return [...new Set([low.winner, high.winner])].filter((winner) => winner !== leader);
}

type Sayings = {
  readonly leads: (leader: string, lead: string) => string;
  readonly hardly: (leader: string) => string;
  readonly level: (leader: string) => string;
  readonly moves: (thing: string, leader: string, from: string, to: string) => string;
  readonly other: (winner: string) => string;
  readonly both: (winner: string) => string;
  readonly two: (winners: string) => string;
  readonly none: (leader: string) => string;
};

const sayings: Readonly<Record<Language, Sayings>> = {
  da: {
    leads: (leader, lead) =>
      `Midt i alt det, der er åbent, er ${leader} mest værd, med et forspring på ${lead}.`,
    hardly: (leader) => `Midt i alt det, der er åbent, er ${leader} mest værd, men næsten uden forspring.`,
    level: (leader) => `Midt i alt det, der er åbent, er ${leader} mest værd, men ikke alene om det.`,
    moves: (thing, leader, from, to) =>
      `Alt efter, ${thing}, ligger forspringet for ${leader} mellem ${from} og ${to}.`,
    other: (winner) => `I den ene ende er ${winner} mest værd.`,
    both: (winner) => `I begge ender er ${winner} mest værd.`,
    two: (winners) => `I de to ender er ${winners} mest værd.`,
    none: (leader) =>
      `Så meget som hver ting ventes at kunne variere, bringer ingen af dem alene en anden foran ${leader}.`,
  },
  en: {
    leads: (leader, lead) =>
      `In the middle of all that is open, ${leader} is worth most, with a lead of ${lead}.`,
    hardly: (leader) => `In the middle of all that is open, ${leader} is worth most, but hardly in the lead.`,
    level: (leader) => `In the middle of all that is open, ${leader} is worth most, but not alone.`,
    moves: (thing, leader, from, to) =>
      `Depending on ${thing}, the lead of ${leader} lies between ${from} and ${to}.`,
    other: (winner) => `At one of the ends, ${winner} is worth most.`,
    both: (winner) => `At both ends, ${winner} is worth most.`,
    two: (winners) => `At the two ends, ${winners} are worth most.`,
    none: (leader) =>
      `As far as each thing is expected to vary, none of them alone brings another ahead of ${leader}.`,
  },
};
