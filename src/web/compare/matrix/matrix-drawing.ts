import { evidenceMatrix } from "../../../diagrams/charts/evidence-matrix.ts";
import type { Diagram } from "../../../diagrams/diagram.ts";
import type { Scene } from "../scene.ts";
import { matrixView } from "./matrix-view.ts";

/** The matrix as one drawing, with what the page says beside it: whose matrix it is, and which claims count. */
export function matrixDrawing(scene: Scene): Diagram {
  const { t, language } = scene.visit;
  const { models, rows } = matrixView(scene);
  const counting = `${t("compare:ranking.scope.label")}: ${t(`compare:ranking.scope.${scene.form.scope}`)}.`;
  return evidenceMatrix({
    columns: models.map(({ name, number }) => ({ name, number: String(number) })),
    rows: rows.map(({ name, cells }) => ({
      name,
      cells: cells.map(({ drawn, said }) => ({ ...drawn, said })),
    })),
    words: {
      title: t("compare:matrix.title", { municipality: scene.organisation.name[language] }),
      description: `${t("compare:matrix.lead")} ${counting}`,
    },
  });
}
