import type { Language } from "../../language.ts";
import type { WithoutStatement } from "../first/without-statements.ts";
import type { Ranking } from "../smaa/ranking.ts";
import type { Names } from "./names.ts";
import { percentDown, percentWords } from "./parts/number-words.ts";
import { capitalised } from "./parts/sentence.ts";

/** Shares of the same draws that differ by less than this many of the larger error are not told apart. */
const certain = 1.96;

/** On how many statements the first place rests, and what becomes of it without the one that carries most. */
export function restingWords(
  { rankAcceptability }: Pick<Ranking, "rankAcceptability">,
  leader: string,
  without: readonly WithoutStatement[],
  names: Names,
  language: Language,
): readonly string[] {
  if (without.length === 0) return [];
  const says = sayings[language];
  const now = rankAcceptability[leader]?.[0] ?? 0;
  const [most] = without.toSorted((a, b) => firstOf(a, leader) - firstOf(b, leader)) as [WithoutStatement];
  const then = firstOf(most, leader);
  const name = names.alternative(leader);
  const statement = names.statement?.(most.statement) ?? most.statement;
  const rests = says.rests(without.length);
  if (now - then <= certain * errorOf(most, leader))
    return [rests, says.none(name, percentDown(then, language))].map(capitalised);
  const [ahead] = Object.keys(most.first).toSorted((a, b) => firstOf(most, b) - firstOf(most, a)) as [string];
  const lead = firstOf(most, ahead) - then;
  const overtakes = lead > certain * (errorOf(most, ahead) + errorOf(most, leader));
  return [
    rests,
    says.most(statement, name, percentWords(then, language), percentWords(now, language)),
    ...(overtakes
      ? [says.overtaken(names.alternative(ahead), percentWords(firstOf(most, ahead), language))]
      : []),
  ].map(capitalised);
}

const firstOf = ({ first }: WithoutStatement, id: string) => first[id] ?? 0;
const errorOf = ({ standardErrors }: WithoutStatement, id: string) => standardErrors[id] ?? 0;

type Sayings = {
  readonly rests: (count: number) => string;
  readonly none: (leader: string, least: string) => string;
  readonly most: (statement: string, leader: string, then: string, now: string) => string;
  readonly overtaken: (other: string, share: string) => string;
};

const sayings: Readonly<Record<Language, Sayings>> = {
  da: {
    rests: (count) => `Rækkefølgen hviler på ${count === 1 ? "ét udsagn" : `${count} udsagn`}.`,
    none: (leader, least) =>
      `Intet enkelt af dem bærer ${leader}: uden et hvilket som helst af dem kommer ${leader} stadig først i mindst ${least}.`,
    most: (statement, leader, then, now) =>
      `Uden udsagn ${statement}, som bærer mest, kommer ${leader} først i ${then} i stedet for ${now}.`,
    overtaken: (other, share) => `Så er det ${other}, der oftest kommer først: i ${share}.`,
  },
  en: {
    rests: (count) => `The ranking rests on ${count === 1 ? "one statement" : `${count} statements`}.`,
    none: (leader, least) =>
      `No single one of them carries ${leader}: without any one of them ${leader} still comes first in at least ${least}.`,
    most: (statement, leader, then, now) =>
      `Without statement ${statement}, which carries most, ${leader} comes first in ${then} instead of ${now}.`,
    overtaken: (other, share) => `Then ${other} comes first most often: in ${share}.`,
  },
};
