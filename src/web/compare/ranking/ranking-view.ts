import { keyOf } from "../../../app/kept/content-key.ts";
import type { DrawingKind } from "../../drawings/files.ts";
import { piece } from "../../render/render.ts";
import { pathTo } from "../../routes.ts";
import { choicesIn, compareAddress } from "../address.ts";
import { usableWeights } from "../form.ts";
import type { Scene } from "../scene.ts";
import { figureFile } from "./figure-file.ts";
import { rankingForm, startAgain } from "./ranking-form.ts";
import { resultView } from "./result-view.ts";
import { taskOf } from "./task.ts";

/** Which model comes first: the form, the result, and what the browser needs to follow the sliders by itself. */
export function rankingView(scene: Scene) {
  const { form, visit, comparison, organisation } = scene;
  const { t, language, format } = visit;
  const file = (kind: DrawingKind) => compareAddress(form, language, {}, figureFile(language, kind));
  const { lens, scope, mode } = form;
  const asked = [keyOf(organisation), lens, scope, mode, usableWeights(form)];
  return {
    anchor: t("compare:anchor.ranking"),
    iterations: format.number(comparison.ranking.iterations),
    action: pathTo("compare", language),
    reset: `${compareAddress(form, language, startAgain)}#${t("compare:anchor.ranking")}`,
    hidden: [...choicesIn(form)]
      .filter(([name]) => ["organisation", "level", "unit", "moved"].includes(name))
      .map(([name, value]) => ({ name, value })),
    form: rankingForm(scene),
    result: piece(visit, "compare/result", asked, () => resultView(scene)),
    downloads: [
      { text: t("drawings:svg"), href: file("svg") },
      { text: t("drawings:png"), href: file("png") },
    ],
    task: piece(visit, "compare/task", [keyOf(organisation)], () => taskOf(scene)),
  };
}
