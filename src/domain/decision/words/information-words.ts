import type { Language } from "../../language.ts";
import type { Gain } from "../information/gain.ts";
import type { Information } from "../information/information.ts";
import type { Names } from "./names.ts";
import { percentWords } from "./parts/number-words.ts";
import { listWords } from "./parts/sentence.ts";
import { type Thing, thingWords } from "./parts/thing-words.ts";

/** What those who could be asked are called, as inside a sentence, besides the rest. */
export type InformationNames = Names & { readonly group: (id: string) => string };

/** How many things to find out first. */
const most = 3;

/**
 * What to find out first: those cells, statements and weights of which one alone, once known, would surely bring something; and whose
 * answers, of several that could be asked, would bring most. A gain within two standard errors of nothing is not named.
 */
export function informationWords(
  information: Information,
  names: InformationNames,
  language: Language,
): readonly string[] {
  const says = sayings[language];
  const worth = worthKnowing(information).map(({ thing, ...gain }) => ({
    ...gain,
    name: thingWords(thing, names, language),
  }));
  const asked = information.groups.filter(surely).slice(0, 1);
  if (information.everything.changes === 0) return [says.nothing(names.alternative(information.best))];
  const list = listWords(
    worth.map(({ name }) => name),
    language,
  );
  return [
    worth.length > 0 ? says.first(list, worth.length) : says.noneAlone(names.alternative(information.best)),
    ...worth.slice(0, 1).map(({ name, changes }) => says.changes(name, percentWords(changes, language))),
    ...asked.map(({ id, changes }) => says.asked(names.group(id), percentWords(changes, language))),
  ];
}

/** The things of which one alone, once known, would surely bring something, those that bring most first; not very many. */
export const worthKnowing = (information: Information): readonly ({ readonly thing: Thing } & Gain)[] =>
  thingsIn(information)
    .filter(surely)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, most);

const surely = ({ gain, standardError }: Gain): boolean => gain > 2 * standardError;

/** Where no weight is asked for by itself, all that may be open of them is whose count. */
function thingsIn({
  cells,
  statements,
  weights,
  allWeights,
}: Information): readonly ({ readonly thing: Thing } & Gain)[] {
  return [
    ...cells.map(({ alternative, criterion, ...gain }) => ({
      ...gain,
      thing: { kind: "cell" as const, alternative, criterion },
    })),
    ...statements.map(({ id, ...gain }) => ({ ...gain, thing: { kind: "statement" as const, id } })),
    ...weights
      .filter((weight, at) => !weights.slice(0, at).some((earlier) => tellTheSame(earlier, weight)))
      .map(({ criterion, ...gain }) => ({ ...gain, thing: { kind: "weight" as const, criterion } })),
    ...(weights.length === 0 ? [{ ...allWeights, thing: { kind: "whose" as const } }] : []),
  ];
}

/**
 * Weights of which each follows from the other, as those of a group or the only two, bring the same in every sample: to know one is
 * to know both.
 */
const tellTheSame = (one: Gain, other: Gain): boolean =>
  one.changes === other.changes && Math.abs(one.gain - other.gain) < 1e-9;

type Sayings = {
  readonly nothing: (best: string) => string;
  readonly noneAlone: (best: string) => string;
  readonly first: (list: string, count: number) => string;
  readonly changes: (name: string, share: string) => string;
  readonly asked: (group: string, share: string) => string;
};

const sayings: Readonly<Record<Language, Sayings>> = {
  da: {
    nothing: (best) =>
      `Mere viden ville ikke have ændret valget i noget forsøg: ingen var mere værd end ${best}.`,
    noneAlone: (best) =>
      `Efter stikprøven at dømme er der ingen enkelt ting, som ville give et bedre valg end ${best}, hvis I kendte den.`,
    first: (list, count) =>
      `Find først ud af ${["dette", "disse to ting", "disse tre ting"][count - 1]}: ${list}.`,
    changes: (name, share) => `Vidste I, ${name}, ville valget blive et andet i ${share} af tilfældene.`,
    asked: (group, share) =>
      `Med sikre svar på alt det, som ${group} handler om, ville valget blive et andet i ${share} af tilfældene.`,
  },
  en: {
    nothing: (best) =>
      `Knowing more would not have changed the choice in any trial: none was worth more than ${best}.`,
    noneAlone: (best) =>
      `Judging by the sample, there is no single thing that would make a better choice possible than ${best} if you knew it.`,
    first: (list, count) =>
      `First find out ${["this", "these two things", "these three things"][count - 1]}: ${list}.`,
    changes: (name, share) => `Knowing ${name} would change the choice in ${share} of cases.`,
    asked: (group, share) =>
      `Certain answers on all that ${group} covers would change the choice in ${share} of cases.`,
  },
};
