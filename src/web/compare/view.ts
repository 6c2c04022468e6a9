import { keyOf } from "../../app/kept/content-key.ts";
import { queryOf } from "../drawings/setting/setting.ts";
import { piece } from "../render/render.ts";
import { firstView } from "./first/first-view.ts";
import { matrixView } from "./matrix/matrix-view.ts";
import { modelsView } from "./models/models-view.ts";
import { printedView } from "./printed-view.ts";
import { rankingView } from "./ranking/ranking-view.ts";
import type { Scene } from "./scene.ts";
import { unsureView } from "./unsure-view.ts";

export function compareView(scene: Scene) {
  const { t } = scene.visit;
  return {
    title: t("overview:question"),
    description: t("common:description"),
    setting: queryOf(scene),
    first: firstView(scene),
    models: modelsView(scene),
    matrix: piece(scene.visit, "compare/matrix", [keyOf(scene.organisation), scene.form.scope], () =>
      matrixView(scene),
    ),
    ranking: rankingView(scene),
    unsure: unsureView(scene),
    printed: printedView(scene),
  };
}
