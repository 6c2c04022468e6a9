import type { Corpus } from "../../../domain/corpus/corpus.ts";
import { modelDecisions } from "../../../domain/organisation/models.ts";
import { generalUnits, leafAreas, sum } from "../../../domain/organisation/parts.ts";
import type { Organisation } from "../../../domain/organisation/schema.ts";
import type { TodayDecisions } from "../../../domain/organisation/today-decisions.ts";
import type { SharedView } from "../../../domain/sharing/shared-view.ts";
import { differencesBetween } from "../../../texts/decision-words.ts";
import type { Visit } from "../../page.ts";
import { assumedNumbers } from "./beside/assumed.ts";

type Reader = Pick<Visit, "t" | "language" | "format">;

/**
 * The municipality in a few sentences: how large it is, which model it is nearest, and how many numbers are assumed. What a
 * reader may not see is told as hidden.
 */
export function summaryOf(
  organisation: Organisation,
  { decisions, nearest }: TodayDecisions,
  corpus: Corpus,
  { t, language, format }: Reader,
  shared: SharedView | null = null,
): readonly string[] {
  const units = generalUnits(organisation);
  const children = ([1, 2, 3] as const).map((level) =>
    shared?.published.all[level] === null
      ? t("today:summary.hiddenLevel", { level })
      : t("today:summary.level", {
          level,
          number: format.number(sum(organisation.units.map((one) => one.children[level]))),
        }),
  );
  const model = corpus.models.find(({ id }) => id === nearest.id)?.name[language] ?? nearest.id;
  const differs = differencesBetween(corpus, decisions, modelDecisions[nearest.id], language);
  const assumed = assumedNumbers(organisation).length;
  return [
    t("today:summary.size", {
      name: organisation.name[language],
      units: t("today:summary.units", { count: units.length, number: format.number(units.length) }),
      areas: t("today:summary.areas", { count: leafAreas(organisation).length }),
      children: format.list(children),
    }),
    differs.length === 0
      ? t("today:summary.same", { model })
      : t("today:summary.nearest", {
          model,
          count: differs.length,
          differs: format.list(differs.map(({ name }) => name)),
        }),
    t(assumed === 0 ? "today:summary.nothingAssumed" : "today:summary.assumed", { count: assumed }),
  ];
}
