import { keyOf } from "../../app/kept/content-key.ts";
import { piece } from "../render/render.ts";
import { matrixView } from "./matrix/matrix-view.ts";
import { modelsView } from "./models/models-view.ts";
import { rankingView } from "./ranking/ranking-view.ts";
import type { Scene } from "./scene.ts";
import { unsureView } from "./unsure-view.ts";

export function compareView(scene: Scene) {
  const { t } = scene.visit;
  const doors = [
    { id: "child", href: `#${t("compare:anchor.models")}` },
    { id: "claims", href: `#${t("compare:anchor.claims")}` },
    { id: "ranking", href: `#${t("compare:anchor.ranking")}` },
  ];
  return {
    title: t("compare:title"),
    description: t("common:description"),
    doors,
    models: modelsView(scene),
    matrix: piece(scene.visit, "compare/matrix", [keyOf(scene.organisation), scene.form.scope], () =>
      matrixView(scene),
    ),
    ranking: rankingView(scene),
    unsure: unsureView(scene),
  };
}
