import type { Language } from "../../language.ts";
import type { MovedWeights } from "../exact/programs/nearest-weights.ts";
import type { Stability } from "../exact/stability.ts";
import { tieWidth } from "../limits.ts";
import { leavesValuesOpen, type Openness } from "../openness.ts";
import type { Names } from "./names.ts";
import { numberWords, percentDown, percentUp, percentWords } from "./parts/number-words.ts";
import { capitalised, listWords } from "./parts/sentence.ts";

/** At most so many criteria are named on either side. */
const most = 3;
/** What would be shown as 0.00 is not worth naming. */
const shown = 0.005;

/**
 * Why one alternative comes before another at the weights that `stability` was found at, uncertain values at their means:
 * the criteria on which it gains most, and those on which the other does. Values that two decimals do not part are not told apart.
 */
export function contrastWords(
  { values, contributions }: Stability,
  open: Openness,
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
  const frame = says.frame[open];
  const [own, others] = [number(value(ahead)), number(value(behind))];
  const isLevel = (id: string) => Math.abs(value(ahead) - value(id)) <= tieWidth;
  const level = Object.keys(values).filter((id) => id !== ahead && id !== behind && isLevel(id));
  const all = listWords([a, b, ...level.map(names.alternative)], language);
  return [
    isLevel(behind)
      ? says.level(frame, all, own)
      : own === others
        ? says.just(frame, a, b, own)
        : says.ahead(frame, a, b, own, others),
    ...(forIt.length > 0 ? [says.gains(a, listWords(forIt, language))] : []),
    ...(against.length > 0 ? [says.gains(b, listWords(against, language))] : []),
  ].map(capitalised);
}

/**
 * When the lead turns: the nearest end of each stability interval, for criteria whose weight can turn it. Nothing where several
 * lead already, or where there is nobody to lead before or no weight to move.
 */
export function turningWords(
  { winner, winners, values, intervals }: Stability,
  open: Openness,
  names: Names,
  language: Language,
): readonly string[] {
  const isAlone = Object.keys(values).length === 1 || Object.keys(intervals).length === 1;
  if (winners.length > 1 || isAlone) return [];
  const says = sayings[language];
  const leader = names.alternative(winner);
  const means = leavesValuesOpen(open) ? says.means : "";
  const turns = Object.entries(intervals).filter(([, [low, high]]) => low > 0 || high < 1);
  if (turns.length === 0) return [capitalised(says.never(leader, means))];
  return turns.map(([criterion, [low, high]]) => {
    const [from, to] = [percentUp(low, language), percentDown(high, language)];
    const where = low === 0 ? says.atMost(to) : high === 1 ? says.atLeast(from) : says.between(from, to);
    return capitalised(says.leads(leader, names.criterion(criterion), where, means));
  });
}

/** How little must change for another to come first; nothing where several lead already. */
export function changeWords(
  { winner, winners, values }: Stability,
  change: (Pick<MovedWeights, "moved"> & { readonly alternative: string }) | null,
  open: Openness,
  names: Names,
  language: Language,
): readonly string[] {
  if (winners.length > 1 || Object.keys(values).length === 1) return [];
  const says = sayings[language];
  const leader = names.alternative(winner);
  const means = leavesValuesOpen(open) ? says.means : "";
  const sentence =
    change === null
      ? says.always(leader, means)
      : changeSentence(change.moved, names.alternative(change.alternative), leader, means, language);
  return [capitalised(sentence)];
}

/** What is too little to be shown is enough, rather than the least that is needed. */
function changeSentence(moved: number, other: string, leader: string, means: string, language: Language) {
  const says = sayings[language];
  const share = percentWords(moved, language);
  return share === percentWords(0.0005, language)
    ? says.little(share, other, leader, means)
    : says.change(percentDown(moved, language), other, leader, means);
}

type Sayings = {
  readonly frame: Readonly<Record<Openness, string>>;
  /** What is taken for granted of uncertain values; closes a sentence. */
  readonly means: string;
} & Readonly<
  Record<"ahead", (frame: string, a: string, b: string, own: string, others: string) => string> &
    Record<"level", (frame: string, all: string, value: string) => string> &
    Record<"just", (frame: string, a: string, b: string, value: string) => string> &
    Record<"gains", (a: string, list: string) => string> &
    Record<"leads", (leader: string, criterion: string, where: string, means: string) => string> &
    Record<"atMost" | "atLeast", (end: string) => string> &
    Record<"between", (from: string, to: string) => string> &
    Record<"never" | "always", (leader: string, means: string) => string> &
    Record<"change" | "little", (moved: string, other: string, leader: string, means: string) => string>
>;

const sayings: Readonly<Record<Language, Sayings>> = {
  da: {
    frame: {
      nothing: "Med de valgte vægte",
      values: "Med de valgte vægte og usikre værdier på deres middelværdi",
      weights: "Midt i de vægte, der er åbne,",
      both: "Midt i alt det, der er åbent,",
    },
    means: ", når usikre værdier står på deres middelværdi",
    ahead: (frame, a, b, own, others) => `${frame} er ${a} foran ${b}: ${own} mod ${others}.`,
    level: (frame, all, value) => `${frame} står ${all} lige: ${value}.`,
    just: (frame, a, b, value) => `${frame} er ${a} lige netop foran ${b}: begge er afrundet ${value} værd.`,
    gains: (a, list) => `${a} vinder mest på ${list}.`,
    leads: (leader, criterion, where, means) =>
      `${leader} fører, så længe ${criterion} vejer ${where}${means}.`,
    atMost: (end) => `højst ${end}`,
    atLeast: (end) => `mindst ${end}`,
    between: (from, to) => `mellem ${from} og ${to}`,
    never: (leader, means) =>
      `Ingen kommer foran ${leader}, uanset hvilken vægt et enkelt kriterium får, når de andre beholder deres indbyrdes forhold${means}.`,
    change: (moved, other, leader, means) =>
      `Mindst ${moved} af vægten skal flyttes, før ${other} når op på siden af ${leader}${means}.`,
    little: (moved, other, leader, means) =>
      `Det er nok at flytte ${moved} af vægten, så når ${other} op på siden af ${leader}${means}.`,
    always: (leader, means) => `Uanset vægtene er ${leader} foran${means}.`,
  },
  en: {
    frame: {
      nothing: "With the chosen weights,",
      values: "With the chosen weights and uncertain values at their means,",
      weights: "In the middle of the open weights,",
      both: "In the middle of all that is open,",
    },
    means: ", with uncertain values at their means",
    ahead: (frame, a, b, own, others) => `${frame} ${a} is ahead of ${b}: ${own} against ${others}.`,
    level: (frame, all, value) => `${frame} ${all} are level: ${value}.`,
    just: (frame, a, b, value) =>
      `${frame} ${a} is only just ahead of ${b}: rounded, both are worth ${value}.`,
    gains: (a, list) => `${a} gains most on ${list}.`,
    leads: (leader, criterion, where, means) =>
      `${leader} leads as long as ${criterion} weighs ${where}${means}.`,
    atMost: (end) => `at most ${end}`,
    atLeast: (end) => `at least ${end}`,
    between: (from, to) => `between ${from} and ${to}`,
    never: (leader, means) =>
      `None gets ahead of ${leader} whatever weight any one criterion gets, when the others keep their proportions${means}.`,
    change: (moved, other, leader, means) =>
      `At least ${moved} of the weight must be moved before ${other} draws level with ${leader}${means}.`,
    little: (moved, other, leader, means) =>
      `To move ${moved} of the weight is enough for ${other} to draw level with ${leader}${means}.`,
    always: (leader, means) => `Whatever the weights, ${leader} is ahead${means}.`,
  },
};
