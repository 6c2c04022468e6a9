import type { Language } from "../../language.ts";
import { type CriterionId, criterionIds } from "../../organisation/decisions.ts";
import { type EvidenceRow, type EvidenceScope, isSilent, type Voices } from "./evidence.ts";

/** What the thing is called in the language asked for, as inside a sentence. */
export type CellNames = { readonly subject: string; readonly criterion: (id: CriterionId) => string };

/**
 * What silence does, where there is any: that nothing said against something is no praise of it, nor the other way
 * round, and how many criteria nothing is said on.
 */
export function silenceWords(
  row: EvidenceRow,
  voices: Voices,
  scope: EvidenceScope,
  { subject }: CellNames,
  language: Language,
): readonly string[] {
  const silent = criterionIds.filter((criterion) => isSilent(row[criterion])).length;
  const all = criterionIds.length;
  const says = sayings[language];
  const source = says.source[scope];
  return [
    ...(silent < all && voices.against.length === 0 ? [says.noWeakness(source, subject)] : []),
    ...(silent < all && voices.for.length === 0 ? [says.noStrength(source, subject)] : []),
    ...(silent === all ? [says.nothing(source, subject)] : []),
    ...(silent > 0 && silent < all ? [says.silent(source, subject, silent, all)] : []),
  ];
}

/** Where the structure's value lies outside what the claims leave open. A silent cell excludes nothing. */
export function disagreementWords(
  row: EvidenceRow,
  structure: Readonly<Record<CriterionId, number>>,
  names: CellNames,
  language: Language,
): readonly string[] {
  const number = numbers[language].format;
  return criterionIds.flatMap((criterion) => {
    const cell = row[criterion];
    const value = structure[criterion];
    if (isSilent(cell) || (value >= cell.low && value <= cell.high)) return [];
    const says = value < cell.low ? sayings[language].structureBelow : sayings[language].structureAbove;
    const interval = `${number(cell.low)}–${number(cell.high)}`;
    return [says(names.subject, names.criterion(criterion), number(value), interval)];
  });
}

const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  da: new Intl.NumberFormat("da-DK", { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 }),
};

type Sayings = {
  readonly source: Readonly<Record<EvidenceScope, string>>;
  readonly noWeakness: (source: string, subject: string) => string;
  readonly noStrength: (source: string, subject: string) => string;
  readonly nothing: (source: string, subject: string) => string;
  readonly silent: (source: string, subject: string, silent: number, all: number) => string;
  readonly structureBelow: (subject: string, criterion: string, value: string, interval: string) => string;
  readonly structureAbove: (subject: string, criterion: string, value: string, interval: string) => string;
};

const sayings: Readonly<Record<Language, Sayings>> = {
  da: {
    source: { model: "Hæftet", decision: "Kilderne" },
    noWeakness: (source, subject) => `${source} nævner ingen svaghed ved ${subject}. Tavshed er ikke styrke.`,
    noStrength: (source, subject) => `${source} nævner ingen styrke ved ${subject}. Tavshed er ikke svaghed.`,
    nothing: (source, subject) => `${source} siger intet om ${subject} på noget kriterium. Alt står åbent.`,
    silent: (source, subject, silent, all) =>
      `På ${silent} af ${all} kriterier siger ${source.toLowerCase()} intet om ${subject}. Her tæller alt fra dårligst til bedst.`,
    structureBelow: (subject, criterion, value, interval) =>
      `For ${subject} er strukturen dårligere til ${criterion}, end udsagnene siger: ${value} mod ${interval}.`,
    structureAbove: (subject, criterion, value, interval) =>
      `For ${subject} er strukturen bedre til ${criterion}, end udsagnene siger: ${value} mod ${interval}.`,
  },
  en: {
    source: { model: "the booklet", decision: "the sources" },
    noWeakness: (source, subject) =>
      `No weakness of ${subject} is named in ${source}. Silence is not strength.`,
    noStrength: (source, subject) =>
      `No strength of ${subject} is named in ${source}. Silence is not weakness.`,
    nothing: (source, subject) => `Nothing is said of ${subject} in ${source} on any criterion. All is open.`,
    silent: (source, subject, silent, all) =>
      `On ${silent} of ${all} criteria nothing is said of ${subject} in ${source}. There, anything from worst to best counts.`,
    structureBelow: (subject, criterion, value, interval) =>
      `For ${subject}, the structure is worse at ${criterion} than the claims say: ${value} against ${interval}.`,
    structureAbove: (subject, criterion, value, interval) =>
      `For ${subject}, the structure is better at ${criterion} than the claims say: ${value} against ${interval}.`,
  },
};
