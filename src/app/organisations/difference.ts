import { decisionNames } from "../../domain/corpus/decision-names.ts";
import { decisionsChanged } from "../../domain/hybrids/search/changes.ts";
import type { Language, Text } from "../../domain/language.ts";
import { decisionsOf } from "../../domain/organisation/decisions-of.ts";
import { type Difference, differenceBetween } from "../../domain/organisation/difference/difference.ts";
import { movesBetween } from "../../domain/organisation/difference/moves.ts";
import { staysBetween } from "../../domain/organisation/difference/stays.ts";
import { actorsOf } from "../../domain/organisation/graph/actors.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import { moveWords, staysWords } from "../../texts/moves/move-words.ts";
import { inBoth } from "../decision/bilingual.ts";
import type { Library } from "../library.ts";
import type { DifferenceAnswer } from "./difference-answer.ts";
import type { Arrangement, Organisations } from "./organisations.ts";

/** One end of a difference: an organisation as it is, or with decisions laid over it. */
type DifferenceEnd = {
  readonly organisation: Organisation;
  readonly decisions?: Arrangement | undefined;
};

export type DifferenceIn = (from: DifferenceEnd, to: DifferenceEnd) => Promise<DifferenceAnswer>;

/**
 * What has to change for one organisation to become another, with the decisions behind it, in ids and in words. Throws
 * "invalid" for decisions that do not hold together, and says at which end.
 */
export function differenceIn({ corpus }: Library, { under }: Organisations): DifferenceIn {
  const endAt = async ({ organisation, decisions = null }: DifferenceEnd, at: string) =>
    (await under(organisation, decisions, `${at}.decisions`)).organisation;
  return async (start, target) => {
    const [from, to] = [await endAt(start, "from"), await endAt(target, "to")];
    const difference = differenceBetween(from, to);
    const [before, after] = [decisionsOf(from).decisions, decisionsOf(to).decisions];
    const changed = decisionsChanged(before, after);
    const wordsIn = (language: Language) => {
      const say = says[language];
      const [were, are] = [from, to].map((organisation) => decisionNames(corpus, organisation, language));
      const lines = changed.map(
        (id) => `${were?.decision(id)}: ${were?.chosen(id, before)} → ${are?.chosen(id, after)}.`,
      );
      return [
        ...lines,
        ...countWords(difference, language),
        touchedWords(difference, language, say.isNothing),
      ];
    };
    const moves = movesBetween(from, to);
    const stays = staysBetween(from, to, moves);
    return {
      decisions: changed.map((decision) => ({ decision, from: before[decision], to: after[decision] })),
      ...difference,
      names: namesAmong(difference, from, to),
      words: inBoth(wordsIn),
      moves: inBoth((language) => [
        ...moveWords(moves, { from, to }, language).map((line) => `${line}.`),
        ...[staysWords(stays, language)].filter((sentence) => sentence !== ""),
      ]),
    };
  };
}

/** The names of all that a difference mentions, as they are in the end. */
function namesAmong(
  { moved, new: fresh, gone, otherLeader, otherSeat, otherTeam }: Difference,
  from: Organisation,
  to: Organisation,
): Readonly<Record<string, Text>> {
  const mentioned = new Set<string | null>([
    ...[...fresh, ...gone].map(({ id }) => id),
    ...[...moved, ...otherLeader].flatMap((change) => [change.id, change.from, change.to]),
    ...otherSeat.flatMap((change) => [change.from, change.to]),
    ...otherTeam.flatMap((change) => [change.id, ...change.from, ...change.to]),
  ]);
  const named = [from, to].flatMap((organisation) => [...actorsOf(organisation), ...organisation.areas]);
  return Object.fromEntries(named.flatMap(({ id, name }) => (mentioned.has(id) ? [[id, name]] : [])));
}

/** How many of each kind of change there are; what does not happen is not told. */
function countWords(difference: Difference, language: Language): readonly string[] {
  const { counts } = says[language];
  return (Object.keys(counts) as (keyof typeof counts)[]).flatMap((kind) => {
    const { length } = difference[kind];
    return length === 0 ? [] : [counts[kind](length)];
  });
}

function touchedWords({ touched, ...changes }: Difference, language: Language, isNothing: string): string {
  const isSame = Object.values(changes).every(({ length }) => length === 0);
  const { units, staff, children } = touched;
  const { touched: told, things } = says[language];
  const counted = (count: number, [one, many]: Counted) =>
    `${count.toLocaleString(language === "da" ? "da-DK" : "en-GB")} ${count === 1 ? one : many}`;
  return isSame
    ? isNothing
    : told(counted(units, things.units), counted(staff, things.staff), counted(children, things.children));
}

type Counts = Readonly<Record<Exclude<keyof Difference, "touched">, (count: number) => string>>;
type Counted = readonly [one: string, many: string];
type Says = {
  readonly isNothing: string;
  readonly things: Readonly<Record<keyof Difference["touched"], Counted>>;
  readonly counts: Counts;
  readonly touched: (units: string, staff: string, children: string) => string;
};

const says: Readonly<Record<Language, Says>> = {
  da: {
    isNothing: "Der er ingen forskel på enheder, ledere, visitation, finansiering og støtte.",
    counts: {
      moved: (count) => `Flytter til et andet område: ${count}.`,
      new: (count) => `Kommer til: ${count}.`,
      gone: (count) => `Forsvinder: ${count}.`,
      otherLeader: (count) => `Får en anden leder: ${count}.`,
      otherSeat: (count) => `Besluttes eller betales et andet sted: ${count}.`,
      otherTeam: (count) => `Får støtte fra et andet korps: ${count}.`,
    },
    things: {
      units: ["enhed", "enheder"],
      staff: ["specialmedarbejder", "specialmedarbejdere"],
      children: ["barn", "børn"],
    },
    touched: (units, staff, children) => `I alt berører det ${units}, ${staff} og ${children} på niveau 1–3.`,
  },
  en: {
    isNothing: "There is no difference in units, leaders, referral, financing and support.",
    counts: {
      moved: (count) => `Move to another area: ${count}.`,
      new: (count) => `New: ${count}.`,
      gone: (count) => `Gone: ${count}.`,
      otherLeader: (count) => `Get another leader: ${count}.`,
      otherSeat: (count) => `Decided on or paid for elsewhere: ${count}.`,
      otherTeam: (count) => `Get support from another team: ${count}.`,
    },
    things: {
      units: ["unit", "units"],
      staff: ["specialist", "specialists"],
      children: ["child", "children"],
    },
    touched: (units, staff, children) =>
      `In all it affects ${units}, ${staff} and ${children} on levels 1–3.`,
  },
};
