import type { Arranged } from "../../app/organisations/arranged.ts";
import type { DrawingSize } from "../../diagrams/drawing/places/metrics.ts";
import { tableOfOrganisation } from "../../diagrams/drawing/table.ts";
import { signsIn } from "../../diagrams/legend/signs.ts";
import { type ReferralPath, referralPath } from "../../domain/organisation/graph/referral/referral-path.ts";
import { drawingWords } from "../../files/drawing-words.ts";
import type { Components, Link } from "../components.ts";
import type { Html } from "../render/html.ts";
import { areasOf, type OpenArea } from "./areas.ts";
import { figureReference } from "./figure-reference.ts";
import { downloadsOf, drawingFile } from "./files.ts";
import { legendOf, onPage, onPageIn, tableOf } from "./parts.ts";
import { actorsOn, type ToldPath, toldPath } from "./path/path-words.ts";
import type { Setting } from "./setting/setting.ts";
import { variantTitle } from "./setting/titles.ts";
import type { Variant } from "./setting/variant.ts";

/** A municipality as it is or under a model, drawn, with everything that stands around the drawing. */
export type OrganisationFigure = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Large it fits its place, whatever that is. */
  readonly drawing: Html;
  /** The areas, each drawn by itself elsewhere, where the drawing only counts their units. */
  readonly areas: readonly OpenArea[];
  readonly table: Components["table"];
  readonly legend: Components["legend"];
  readonly downloads: readonly Link[];
  readonly reference: Components["reference"];
  /** The way of the setting's child, or null where none is asked for. */
  readonly told: ToldPath | null;
};

/** Null where the municipality's units do not allow the model. `id` is the page's own where it draws the variant twice. */
export function organisationFigure(
  setting: Setting,
  variant: Variant,
  size: "small" | "large",
  id = `drawing-${variant}`,
): OrganisationFigure | null {
  const { t, language, organisation, stage, level, unit } = setting;
  const shown = stage.shown(variant);
  if (shown === undefined) return null;
  const path = level === 0 ? undefined : referralPath(shown.graph, unit, level);
  const title = variantTitle(setting, variant);
  const description = described(setting, shown, path);
  const words = drawingWords(setting, { title, description }, shown.organisation.words);
  const drawn = (size: DrawingSize) => stage.drawing(shown, size, setting)({ title, description, path });
  const file = { organisation: organisation.id, variant, level, unit };
  return {
    id,
    title,
    description,
    drawing:
      size === "small"
        ? onPage(drawn("small"), `${id}-picture`)
        : onPageIn(drawn("small"), drawn("medium"), `${id}-picture`),
    areas: areasOf(organisation, variant, setting),
    table: tableOf(tableOfOrganisation(shown.organisation, words)),
    legend: legendOf(signsIn(shown.organisation, path), t),
    downloads: downloadsOf(t, (kind) => drawingFile(file, kind, language)),
    reference: figureReference(
      { title, source: "booklet", href: drawingFile(file, "svg", language) },
      setting,
    ),
    told: path ? toldPath(path, shown.graph, setting) : null,
  };
}

function described(
  { t, language, format, level }: Setting,
  { graph }: Arranged,
  path: ReferralPath | undefined,
): string {
  const [unit = "", ...actors] = path ? actorsOn(path, graph, language) : [];
  const way =
    actors.length === 0 ? "" : t("drawings:pathDescription", { level, unit, actors: format.list(actors) });
  return `${t("drawings:drawingDescription")} ${way}`.trim();
}
