import { keyOf } from "../../../app/kept/content-key.ts";
import type { Arranged } from "../../../app/organisations/arranged.ts";
import type { DrawingSize } from "../../../diagrams/drawing/places/metrics.ts";
import { tableOfOrganisation } from "../../../diagrams/drawing/table.ts";
import { signs, signsIn } from "../../../diagrams/legend/signs.ts";
import {
  type ReferralPath,
  referralPath,
} from "../../../domain/organisation/graph/referral/referral-path.ts";
import { drawingWords } from "../../../files/drawing-words.ts";
import { figureReference } from "../../drawings/figure-reference.ts";
import { downloadsOf, drawingFile } from "../../drawings/files.ts";
import { legendOf, onPageIn, tableOf } from "../../drawings/parts.ts";
import { actorsOn, toldPath } from "../../drawings/path/path-words.ts";
import { variantTitle } from "../../drawings/setting/titles.ts";
import type { Variant } from "../../drawings/setting/variant.ts";
import type { Html } from "../../render/html.ts";
import { piece } from "../../render/render.ts";
import type { Scene } from "../scene.ts";

/** All that the ways on the drawings depend on. What else a reader chooses leaves them as they are. */
const choicesFor = ({ organisation, form: { level }, unit }: Scene) =>
  [keyOf(organisation), level, unit] as const;

/** One drawing with its table and files, and where the child's way leads. */
export const shownOn = (scene: Scene, arranged: Arranged, variant: Variant): Html =>
  piece(scene.visit, "compare/models/shown", [variant, ...choicesFor(scene)], () => {
    const path = pathOn(arranged, scene);
    return {
      drawing: drawingOf(scene, arranged, variant, path),
      path: path && toldPath(path, arranged.graph, scene.visit),
    };
  });

/** The signs that stand in any of the drawings: with the way of a child, or with what moved. */
export const legendOn = (scene: Scene, kind: "path" | "moves"): Html =>
  piece(
    scene.visit,
    "partials/legend/legend",
    [kind, ...(kind === "path" ? choicesFor(scene) : [keyOf(scene.organisation)])],
    () => {
      const { today, models } = scene.stage;
      const present = new Set(
        [today, ...models.values()].flatMap((arranged) =>
          kind === "path"
            ? signsIn(arranged.organisation, pathOn(arranged, scene))
            : signsIn(arranged.organisation, undefined, true),
        ),
      );
      return legendOf(
        signs.filter((sign) => present.has(sign)),
        scene.visit.t,
      );
    },
  );

function pathOn({ graph }: Arranged, { form, unit }: Scene): ReferralPath | undefined {
  return form.level === 0 ? undefined : referralPath(graph, unit, form.level);
}

function drawingOf(scene: Scene, arranged: Arranged, variant: Variant, path: ReferralPath | undefined) {
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
  const drawn = (size: DrawingSize) => stage.drawing(arranged, size, visit)({ ...told, path });
  const file = { organisation: organisation.id, variant, level: form.level, unit };
  return {
    title,
    svg: onPageIn(drawn("small"), drawn("medium"), `drawing-${variant}`),
    table: piece(visit, "partials/table/table", [variant, keyOf(organisation)], () =>
      tableOf(
        tableOfOrganisation(arranged.organisation, drawingWords(visit, told, arranged.organisation.words)),
      ),
    ),
    downloads: downloadsOf(t, (kind) => drawingFile(file, kind, language)),
    reference: figureReference({ title, source: "booklet", href: drawingFile(file, "svg", language) }, scene),
  };
}
