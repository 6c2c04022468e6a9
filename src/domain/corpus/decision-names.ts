import type { Language, Text } from "../language.ts";
import type { DecisionId, Decisions } from "../organisation/decisions.ts";
import { leafAreas } from "../organisation/parts.ts";
import type { Organisation } from "../organisation/schema.ts";
import type { Corpus } from "./corpus.ts";

type Chosen = Pick<Decisions, "supportAreas"> & Partial<Decisions>;

/** What the decisions and their options are called, as the corpus has it. */
export type DecisionNames = {
  readonly decision: (id: DecisionId) => string;
  readonly option: (id: DecisionId, option: string) => string;
  /** The option that is chosen; of mixed support also in which areas. */
  readonly chosen: (id: DecisionId, decisions: Chosen) => string;
};

export function decisionNames(
  { decisions }: Pick<Corpus, "decisions">,
  organisation: Organisation,
  language: Language,
): DecisionNames {
  const entry = (id: DecisionId) => decisions.find((one) => one.id === id);
  const option = (id: DecisionId, chosen: string) =>
    entry(id)?.options.find((one) => one.id === chosen)?.name[language] ?? chosen;
  return {
    decision: (id) => entry(id)?.name[language] ?? id,
    option,
    chosen(id, chosen) {
      const name = option(id, chosen[id] ?? "");
      const areas = id === "support" && chosen.support === "mixed" ? chosen.supportAreas : [];
      return areas.length === 0 ? name : `${name} (${ownSupport(areas, organisation)[language]})`;
    },
  };
}

const mostNamed = 4;

/** The areas by name if they are few, else those without if these are few, else their number. */
function ownSupport(own: readonly string[], organisation: Organisation): Text {
  const areas = leafAreas(organisation);
  const [inside, outside] = [true, false].map((isOwn) =>
    areas.filter(({ id }) => own.includes(id) === isOwn),
  );
  const named = (language: Language, which: typeof inside = []) =>
    which.map(({ name }) => name[language]).join(", ");
  if (own.length <= mostNamed)
    return { da: `egen støtte i ${named("da", inside)}`, en: `own support in ${named("en", inside)}` };
  if ((outside?.length ?? 0) <= mostNamed)
    return {
      da: `egen støtte i alle undtagen ${named("da", outside)}`,
      en: `own support in all but ${named("en", outside)}`,
    };
  return {
    da: `egen støtte i ${own.length} af ${areas.length} områder`,
    en: `own support in ${own.length} of ${areas.length} areas`,
  };
}
