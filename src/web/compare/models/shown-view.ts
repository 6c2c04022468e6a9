import { keyOf } from "../../../app/kept/content-key.ts";
import type { Arranged } from "../../../app/organisations/arranged.ts";
import type { Movement } from "../../../diagrams/drawing/moved.ts";
import { tableOfOrganisation } from "../../../diagrams/drawing/table.ts";
import { signs, signsIn } from "../../../diagrams/legend/signs.ts";
import type { ModelId } from "../../../domain/organisation/decisions.ts";
import {
  type ReferralPath,
  referralPath,
} from "../../../domain/organisation/graph/referral/referral-path.ts";
import { drawingWords } from "../../../files/drawing-words.ts";
import { downloadsOf, drawingFile } from "../../drawings/files.ts";
import { legendOf, onPage, tableOf } from "../../drawings/parts.ts";
import { actorsOn, toldPath } from "../../drawings/path/path-words.ts";
import { variantTitle } from "../../drawings/setting/titles.ts";
import type { Variant } from "../../drawings/setting/variant.ts";
import type { Html } from "../../render/html.ts";
import { piece } from "../../render/render.ts";
import type { Scene } from "../scene.ts";

/** All that the ways on the drawings depend on. What else a reader chooses leaves them as they are. */
const choicesFor = ({ organisation, form: { level }, unit }: Scene) =>
  [keyOf(organisation), level, unit] as const;

/** One drawing with its table and files, where the child's way leads, and how much moved. */
export function shownOn(scene: Scene, arranged: Arranged, variant: Variant): Html {
  const { form, visit, stage } = scene;
  const against =
    variant === "today" || variant === form.moved ? null : stage.models.get(form.moved as ModelId);
  const asked = [variant, ...choicesFor(scene), against && form.moved];
  return piece(visit, "compare/shown", asked, () => {
    const path = pathOn(arranged, scene);
    const movement = against ? stage.movement(against, arranged) : undefined;
    const count = movement ? movement.moved.length + movement.added.length : 0;
    return {
      drawing: drawingOf(scene, arranged, variant, path, movement),
      path: path && toldPath(path, arranged.graph, visit),
      moved: movement && visit.t("compare:models.movedCount", { count }),
    };
  });
}

/** The signs that stand in any of the models' drawings. */
export const legendOn = (scene: Scene): Html =>
  piece(scene.visit, "partials/legend/legend", choicesFor(scene), () => {
    const present = new Set(
      [...scene.stage.models.values()].flatMap((arranged) =>
        signsIn(arranged.organisation, pathOn(arranged, scene)),
      ),
    );
    return legendOf(
      signs.filter((sign) => present.has(sign)),
      scene.visit.t,
    );
  });

function pathOn({ graph }: Arranged, { form, unit }: Scene): ReferralPath | undefined {
  return form.level === 0 ? undefined : referralPath(graph, unit, form.level);
}

function drawingOf(
  scene: Scene,
  arranged: Arranged,
  variant: Variant,
  path: ReferralPath | undefined,
  movement: Movement | undefined,
) {
  const { visit, stage, organisation, unit, form } = scene;
  const { t, language, format } = visit;
  const title = variantTitle(scene, variant);
  const way = path && actorsOn(path, arranged.graph, language);
  const description = [
    t("drawings:drawingDescription"),
    way && way.length > 1
      ? t("drawings:pathDescription", {
          level: form.level,
          unit: way[0] ?? "",
          actors: format.list(way.slice(1)),
        })
      : "",
  ].join(" ");
  const told = { title, description: description.trim() };
  const diagram = stage.drawing(arranged, "small", visit)({ ...told, path, movement });
  const file = { organisation: organisation.id, variant, level: form.level, unit };
  return {
    title,
    svg: onPage(diagram, `drawing-${variant}`),
    table: piece(visit, "partials/table/table", [variant, keyOf(organisation)], () =>
      tableOf(tableOfOrganisation(arranged.organisation, drawingWords(visit, told))),
    ),
    downloads: downloadsOf(t, (kind) => drawingFile(file, kind, language)),
  };
}
