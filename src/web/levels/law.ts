import type { LawChange, NeedLevel } from "../../domain/corpus/schema.ts";
import type { Reading } from "../claim-reference.ts";
import { pathTo } from "../routes.ts";

export type LawNote = {
  readonly topic: string;
  readonly now: string;
  readonly certainty: LawChange["certainty"];
  readonly certaintyText: string;
  readonly checked: string;
  readonly href: string;
};

export type LevelLaw = {
  /** Null where the booklet names no act for the level. */
  readonly before: string | null;
  readonly now: string;
  /** What the law has become where it touches the level, what we are surest of first. */
  readonly changes: readonly LawNote[];
};

const surest: readonly LawChange["certainty"][] = ["high", "medium", "low"];

/** The law then and now for a need level, with how far each change could be verified. */
export function levelLaw({ level, lawThen, lawNow }: NeedLevel, reading: Reading): LevelLaw {
  const { corpus, t, language, format } = reading;
  // An entry for three levels is the gist of all; it stands on the sources' page.
  const own = corpus.law.filter(({ levels }) => levels.includes(level) && levels.length < 3);
  return {
    before: lawThen?.[language] ?? null,
    now: lawNow[language],
    changes: own
      .toSorted((a, b) => surest.indexOf(a.certainty) - surest.indexOf(b.certainty))
      .map(({ id, topic, now, certainty, checked }) => ({
        topic: topic[language],
        now: now[language],
        certainty,
        certaintyText: t(`sources:law.certainty.${certainty}`),
        checked: format.date(checked),
        href: `${pathTo("sources", language)}#${id}`,
      })),
  };
}
