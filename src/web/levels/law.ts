import { min } from "d3-array";
import type { LawChange, NeedLevel } from "../../domain/corpus/schema.ts";
import type { Reading } from "../claims/claim-reference.ts";
import type { Link } from "../components.ts";
import { pathTo } from "../routes.ts";

export type LevelLaw = {
  /** Null where the booklet names no act for the level. */
  readonly before: string | null;
  readonly now: string;
  /** What the law has become where it touches the level, by how far it could be verified, the surest first. */
  readonly changes: readonly {
    readonly certainty: LawChange["certainty"];
    readonly certaintyText: string;
    readonly topics: readonly Link[];
  }[];
  /** Since when all of it has been looked up; null where nothing has. */
  readonly checked: string | null;
};

const certainties: readonly LawChange["certainty"][] = ["high", "medium", "low"];

/** The law then and now for a need level. */
export function levelLaw({ level, lawThen, lawNow }: NeedLevel, reading: Reading): LevelLaw {
  const { corpus, t, language, format } = reading;
  // An entry for three levels is the gist of all; it stands on the sources' page.
  const own = corpus.law.filter(({ levels }) => levels.includes(level) && levels.length < 3);
  const first = min(own, ({ checked }) => checked);
  return {
    before: lawThen?.[language] ?? null,
    now: lawNow[language],
    changes: certainties
      .map((certainty) => ({
        certainty,
        certaintyText: t(`sources:law.certainty.${certainty}`),
        topics: own
          .filter((change) => change.certainty === certainty)
          .map(({ id, topic }) => ({
            text: topic[language],
            href: `${pathTo("sources", language)}#${id}`,
          })),
      }))
      .filter(({ topics }) => topics.length > 0),
    checked: first === undefined ? null : format.date(first),
  };
}
