import type { Language } from "../../language.ts";
import type { Stability } from "../exact/stability.ts";
import { capitalised } from "./capitalised.ts";
import { listWords } from "./list-words.ts";
import { numberWords, percentWords } from "./number-words.ts";
import type { Names } from "./ranking-words.ts";

/** At most so many criteria are named on either side. */
const most = 3;
/** What would be shown as 0.00 is not worth naming. */
const shown = 0.005;

/**
 * Why one alternative comes before another at the given weights: the criteria on which it gains most, and those on
 * which the other does. Equal values to two decimals are said to be level.
 */
export function contrastWords(
  { values, contributions }: Stability,
  one: string,
  other: string,
  names: Names,
  language: Language,
): readonly string[] {
  const says = sayings[language];
  const value = (id: string) => values[id] as number;
  const [ahead, behind] = value(one) >= value(other) ? [one, other] : [other, one];
  const [a, b] = [names.alternative(ahead), names.alternative(behind)];
  const number = (amount: number) => numberWords(amount, language, 2);
  const differences = Object.entries(contributions[ahead] ?? {}).map(([criterion, own]) => ({
    criterion,
    lead: own - (contributions[behind]?.[criterion] as number),
  }));
  const side = (sign: 1 | -1) =>
    differences
      .map(({ criterion, lead }) => ({ criterion, lead: sign * lead }))
      .filter(({ lead }) => lead >= shown)
      .sort((x, y) => y.lead - x.lead)
      .slice(0, most)
      .map(({ criterion, lead }) => `${names.criterion(criterion)} (${number(lead)})`);
  const [forIt, against] = [side(1), side(-1)];
  const level = value(ahead) - value(behind) < shown;
  return [
    level
      ? says.level(a, b, number(value(ahead)))
      : says.ahead(a, b, number(value(ahead)), number(value(behind))),
    ...(forIt.length > 0 ? [says.gains(a, listWords(forIt, language))] : []),
    ...(against.length > 0 ? [says.gains(b, listWords(against, language))] : []),
  ].map(capitalised);
}

/** When the lead turns: the nearest end of each stability interval, for criteria whose weight can turn it. */
export function turningWords(
  { winner, intervals }: Stability,
  names: Names,
  language: Language,
): readonly string[] {
  const says = sayings[language];
  const turns = Object.entries(intervals).filter(([, [low, high]]) => low > 0 || high < 1);
  if (turns.length === 0) return [capitalised(says.never(names.alternative(winner)))];
  return turns.map(([criterion, [low, high]]) => {
    const [from, to] = [percentWords(low, language), percentWords(high, language)];
    const name = names.criterion(criterion);
    const leader = names.alternative(winner);
    if (low === 0) return capitalised(says.upTo(leader, name, to));
    return capitalised(high === 1 ? says.from(leader, name, from) : says.between(leader, name, from, to));
  });
}

type Sayings = Readonly<
  Record<"ahead", (a: string, b: string, own: string, others: string) => string> &
    Record<"level" | "upTo" | "from", (a: string, b: string, value: string) => string> &
    Record<"between", (a: string, criterion: string, from: string, to: string) => string> &
    Record<"gains", (a: string, list: string) => string> &
    Record<"never", (a: string) => string>
>;

const sayings: Readonly<Record<Language, Sayings>> = {
  da: {
    ahead: (a, b, own, others) => `Med de valgte vægte er ${a} foran ${b}: ${own} mod ${others}.`,
    level: (a, b, value) => `Med de valgte vægte står ${a} og ${b} lige: ${value}.`,
    gains: (a, list) => `${a} vinder mest på ${list}.`,
    upTo: (leader, criterion, to) => `${leader} fører, så længe ${criterion} vejer højst ${to}.`,
    from: (leader, criterion, from) => `${leader} fører, så længe ${criterion} vejer mindst ${from}.`,
    between: (leader, criterion, from, to) =>
      `${leader} fører, så længe ${criterion} vejer mellem ${from} og ${to}.`,
    never: (leader) =>
      `${leader} fører, hvilken vægt et enkelt kriterium end får, når de andre beholder deres indbyrdes forhold.`,
  },
  en: {
    ahead: (a, b, own, others) => `With the chosen weights, ${a} is ahead of ${b}: ${own} against ${others}.`,
    level: (a, b, value) => `With the chosen weights, ${a} and ${b} are level: ${value}.`,
    gains: (a, list) => `${a} gains most on ${list}.`,
    upTo: (leader, criterion, to) => `${leader} leads as long as ${criterion} weighs at most ${to}.`,
    from: (leader, criterion, from) => `${leader} leads as long as ${criterion} weighs at least ${from}.`,
    between: (leader, criterion, from, to) =>
      `${leader} leads as long as ${criterion} weighs between ${from} and ${to}.`,
    never: (leader) =>
      `${leader} leads whatever weight any one criterion gets, when the others keep their proportions.`,
  },
};
