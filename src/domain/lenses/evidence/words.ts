import type { Language } from "../../language.ts";
import { criterionIds } from "../../organisation/decisions.ts";
import { type EvidenceRow, type EvidenceScope, isSilent, type Voices } from "./evidence.ts";

/**
 * What silence does, where there is any: that nothing said against something is no praise of it, nor the other way
 * round, and how many criteria nothing is said on.
 */
export function silenceWords(
  row: EvidenceRow,
  voices: Voices,
  scope: EvidenceScope,
  { subject }: { readonly subject: string },
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

type Sayings = {
  readonly source: Readonly<Record<EvidenceScope, string>>;
  readonly noWeakness: (source: string, subject: string) => string;
  readonly noStrength: (source: string, subject: string) => string;
  readonly nothing: (source: string, subject: string) => string;
  readonly silent: (source: string, subject: string, silent: number, all: number) => string;
};

const sayings: Readonly<Record<Language, Sayings>> = {
  da: {
    source: { model: "Hæftet", decision: "Kilderne" },
    noWeakness: (source, subject) =>
      `${source} nævner ingen svaghed ved ${subject}. Det betyder ikke, at der ingen er.`,
    noStrength: (source, subject) =>
      `${source} nævner ingen styrke ved ${subject}. Det betyder ikke, at der ingen er.`,
    nothing: (source, subject) =>
      `${source} siger intet om ${subject} på noget kriterium og lader alt stå åbent.`,
    silent: (source, subject, silent, all) =>
      `På ${silent} af ${all} kriterier siger ${source.toLowerCase()} intet om ${subject} og lader alt fra dårligst til bedst stå åbent.`,
  },
  en: {
    source: { model: "the booklet", decision: "the sources" },
    noWeakness: (source, subject) =>
      `No weakness of ${subject} is named in ${source}. That does not mean there is none.`,
    noStrength: (source, subject) =>
      `No strength of ${subject} is named in ${source}. That does not mean there is none.`,
    nothing: (source, subject) =>
      `Nothing is said of ${subject} in ${source} on any criterion: all is left open.`,
    silent: (source, subject, silent, all) =>
      `On ${silent} of ${all} criteria nothing is said of ${subject} in ${source}: anything from worst to best is left open.`,
  },
};
