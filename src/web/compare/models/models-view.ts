import { decisionsOf } from "../../../domain/organisation/decisions-of.ts";
import { nearestModel } from "../../../domain/organisation/models.ts";
import { areasOf } from "../../drawings/areas.ts";
import type { Variant } from "../../drawings/setting/variant.ts";
import type { Scene } from "../scene.ts";
import { movesView } from "./moves-view.ts";
import { legendOn, shownOn } from "./shown-view.ts";

/** What moves between the models on one municipality; and all their drawings in full, with the way of one child. */
export function modelsView(scene: Scene) {
  const { visit, organisation } = scene;
  const { t, language } = visit;
  return {
    anchor: t("compare:anchor.models"),
    note: organisation.note?.[language],
    ...movesView(scene),
    legend: legendOn(scene, "moves"),
    full: fullView(scene),
  };
}

/** The drawings in full size: of a case as it is first. */
function fullView(scene: Scene) {
  const { visit, corpus, organisation, stage } = scene;
  const { t, language } = visit;
  const item = (
    id: Variant,
    told: { readonly number: number | ""; readonly name: string; readonly short: string },
  ) => {
    const arranged = stage.shown(id);
    return arranged === undefined ? [] : [{ id, ...told, shown: shownOn(scene, arranged, id) }];
  };
  const models = corpus.models.flatMap(({ id, number, name, summary }) =>
    item(id, { number, name: name[language], short: summary[language] }),
  );
  const isCase = organisation.kind === "case";
  return {
    legend: legendOn(scene, "path"),
    areas: areasOf(organisation, "today", visit),
    summary: t(isCase ? "compare:models.fullToday" : "compare:models.full"),
    items: isCase
      ? [
          ...item("today", { number: "", name: t("compare:models.today"), short: nearestTo(scene) }),
          ...models,
        ]
      : models,
  };
}

/** Which model a case is most like, and in what it differs. */
function nearestTo({ visit, corpus, organisation }: Scene): string {
  const { t, language, format } = visit;
  const nearest = nearestModel(decisionsOf(organisation).decisions);
  const model = corpus.models.find(({ id }) => id === nearest.id);
  const differing = corpus.decisions.filter(({ id }) => nearest.differs.some((differs) => differs === id));
  const differs =
    differing.length === 0
      ? t("compare:models.todaySame")
      : t("compare:models.todayDiffers", {
          decisions: format.list(differing.map((decision) => decision.name[language].toLowerCase())),
        });
  return `${t("compare:models.todayNearest", { model: model?.name[language] ?? nearest.id })} ${differs}`;
}
