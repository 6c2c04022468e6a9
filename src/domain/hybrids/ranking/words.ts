import { leavesWeightsOpen, type Preference } from "../../decision/preference/preference.ts";
import { percentWords, pointWords } from "../../decision/words/parts/number-words.ts";
import { listWords } from "../../decision/words/parts/sentence.ts";
import { danish } from "../../decision/words/ranking/danish.ts";
import { english } from "../../decision/words/ranking/english.ts";
import type { Language } from "../../language.ts";
import { type CriterionId, criterionIds } from "../../organisation/decisions.ts";
import type { RankedMember } from "./answer.ts";
import { sampling } from "./rank-front.ts";

/** What members of the front, by their number from 1, and criteria are called inside a sentence. */
type Names = {
  readonly member: (number: number) => string;
  readonly criterion: (id: CriterionId) => string;
};

/** At most so many are named in one sentence. */
const mostNamed = 3;
/** Two shares of one sample that differ by less than this many standard errors of their difference are level. */
const certain = 1.96;

/**
 * How many of the front can come first, which do so most often and how surely, and for which priorities. The structure
 * alone is ranked, and the sentences say so.
 */
export function frontWords(
  front: readonly RankedMember[],
  preference: Preference,
  names: Names,
  language: Language,
): readonly string[] {
  const say = says[language];
  const phrases = { da: danish, en: english }[language];
  if (front.length === 0) return [say.none];
  const [only] = front;
  if (only !== undefined && front.length === 1) return [aloneWords(only, names.member(1), language)];
  const isOpen = leavesWeightsOpen(preference);
  const values = front.some(({ indicators }) =>
    Object.values(indicators).some(({ scaled }) => scaled === null),
  );
  const openness = isOpen ? (values ? "both" : "weights") : values ? "values" : "nothing";
  const [frame, whole] = [phrases.frame[preference.type], phrases.whole[openness]];
  const able = front.filter(({ first }) => first.can === "alone").length;
  const level = front.filter(({ first }) => first.can === "shared").length;
  const most = oftenest(front);
  const list = (numbers: readonly number[]) => listed(numbers.map(names.member), say.more, language);
  return [
    say.lens,
    ...(openness === "nothing"
      ? [say.wins(frame, list(most))]
      : [say.able(frame, able, front.length), ...(level === 0 ? [] : [say.shared(level)])]),
    ...(openness === "nothing" || able === 1
      ? []
      : [oftenestWords(front, most, list(most), whole, language)]),
    ...(preference.type === "none" && most.length === 1
      ? priorityWords(front, most[0] as number, names, language)
      : []),
    ...(values ? [say.unmeasured] : []),
  ];
}

/** What is said of the only one left, by how much of it could be measured. */
function aloneWords({ indicators }: RankedMember, name: string, language: Language): string {
  const say = says[language];
  const readings = Object.values(indicators);
  const measured = readings.filter(({ value }) => value !== null).length;
  if (measured === 0) return say.nothingMeasured;
  return say.alone(name, measured === readings.length ? null : measured);
}

/** The numbers of those who come first most often, as far as the sample can tell them apart. */
function oftenest(front: readonly RankedMember[]): readonly number[] {
  const best = Math.max(...front.map(({ first }) => first.share));
  return front
    .map(({ first: { share } }, at) => ({ number: at + 1, share }))
    .filter(({ share }) => {
      const lead = best - share;
      const error = Math.sqrt((best + share - lead ** 2) / sampling.iterations);
      return lead === 0 || (share > 0 && lead < certain * error);
    })
    .sort((a, b) => b.share - a.share)
    .map(({ number }) => number);
}

function oftenestWords(
  front: readonly RankedMember[],
  most: readonly number[],
  list: string,
  whole: string,
  language: Language,
): string {
  const firsts = most.map((number) => (front[number - 1] as RankedMember).first);
  const largest = Math.max(...firsts.map(({ standardError }) => standardError));
  const error = pointWords(largest, language);
  const share = percentWords(firsts[0]?.share ?? 0, language);
  if (most.length > 1 && largest === 0) return says[language].tied(list);
  return most.length === 1
    ? says[language].leads(list, share, whole, error)
    : says[language].level(list, share, whole, error);
}

/** The at most two criteria that weigh more than an even share when it comes first, and by more than chance. */
function priorityWords(
  front: readonly RankedMember[],
  number: number,
  names: Names,
  language: Language,
): readonly string[] {
  const { weights, share } = (front[number - 1] as RankedMember).first;
  if (weights === null || share > 0.999) return [];
  const usual = 1 / criterionIds.length;
  const heavier = criterionIds
    .map((id) => ({ id, excess: weights[id].mean - usual, error: weights[id].standardError }))
    .filter(({ excess, error }) => excess > usual / 10 && excess > 3 * error)
    .sort((a, b) => b.excess - a.excess)
    .slice(0, 2)
    .map(({ id }) => names.criterion(id));
  return heavier.length === 0
    ? []
    : [says[language].priorities(listWords(heavier, language), heavier.length)];
}

function listed(items: readonly string[], more: (count: number) => string, language: Language): string {
  const rest = items.length - mostNamed;
  return listWords(rest > 0 ? [...items.slice(0, mostNamed), more(rest)] : items, language);
}

const says = {
  da: {
    none: "Ingen måde at organisere på lever op til det, der er bedt om.",
    alone: (one: string, measured: number | null) =>
      `Kun ${one} er tilbage: den er mindst lige så god som alle andre på ${measured === null ? "alle otte kriterier" : `de kriterier, der kan måles her (${measured} af otte)`}, så der er intet at rangordne.`,
    nothingMeasured: "Her kan intet kriterium måles, så strukturen siger intet om, hvad der er bedre.",
    lens: "Rangordenen går efter, hvad strukturen gør. Den ved ikke, hvad kilderne siger, eller hvad det koster.",
    able: (frame: string, able: number, all: number) =>
      able === all
        ? `${frame} kan hver af de ${all} stå alene på førstepladsen.`
        : `${frame} kan ${able === 0 ? "ingen" : able} af de ${all} stå alene på førstepladsen.`,
    shared: (level: number) => `${level} kan højst dele førstepladsen med en anden.`,
    wins: (frame: string, list: string) => `${frame} kommer ${list} først.`,
    leads: (one: string, share: string, whole: string, error: string) =>
      `Oftest kommer ${one} først: i ${share} af ${whole} (standardfejl ${error}).`,
    level: (list: string, share: string, whole: string, error: string) =>
      `Oftest kommer ${list} først, den hyppigste i ${share} af ${whole} (standardfejl højst ${error}). Stikprøven kan ikke skille dem ad.`,
    tied: (list: string) => `Helt lige om førstepladsen står ${list}.`,
    priorities: (list: string) => `Når den kommer først, vejer ${list} typisk mere end en ottendedel.`,
    unmeasured: "Kriterier, der ikke kan måles her, regnes for helt åbne.",
    more: (count: number) => `${count} mere`,
  },
  en: {
    none: "No way of organising meets what was asked for.",
    alone: (one: string, measured: number | null) =>
      `Only ${one} is left: it is at least as good as all others on ${measured === null ? "all eight criteria" : `the criteria that can be measured here (${measured} of eight)`}, so there is nothing to rank.`,
    nothingMeasured: "No criterion can be measured here, so the structure says nothing of what is better.",
    lens: "The ranking goes by what the structure does. It knows neither what the sources say nor what it costs.",
    able: (frame: string, able: number, all: number) =>
      able === all
        ? `${frame} each of the ${all} can stand alone in first place.`
        : `${frame} ${able === 0 ? "none" : able} of the ${all} can stand alone in first place.`,
    shared: (level: number) => `${level} can at most share first place with another.`,
    wins: (frame: string, list: string) => `${frame} this comes first: ${list}.`,
    leads: (one: string, share: string, whole: string, error: string) =>
      `Most often ${one} comes first: in ${share} of ${whole} (standard error ${error}).`,
    level: (list: string, share: string, whole: string, error: string) =>
      `Most often ${list} come first, the most frequent in ${share} of ${whole} (standard error at most ${error}). The sample cannot tell them apart.`,
    tied: (list: string) => `Exactly level in first place are ${list}.`,
    priorities: (list: string, count: number) =>
      `When it comes first, ${list} typically ${count > 1 ? "weigh" : "weighs"} more than an eighth.`,
    unmeasured: "Criteria that cannot be measured here count as fully open.",
    more: (count: number) => `${count} more`,
  },
} as const;
