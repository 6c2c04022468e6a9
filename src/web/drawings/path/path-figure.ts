import type { Diagram } from "../../../diagrams/diagram.ts";
import { pathColumn } from "../../../diagrams/path-strip/path-column.ts";
import { type PathStripInput, pathStrip } from "../../../diagrams/path-strip/path-strip.ts";
import { tableOfPath } from "../../../diagrams/path-strip/table.ts";
import {
  type ReferralPath,
  referralPath,
} from "../../../domain/organisation/graph/referral/referral-path.ts";
import type { Level } from "../../../domain/organisation/schema.ts";
import { pathWords } from "../../../files/drawing-words.ts";
import type { Components, Link } from "../../components.ts";
import type { Html } from "../../render/html.ts";
import { figureReference } from "../figure-reference.ts";
import { downloadsOf, pathFile } from "../files.ts";
import { onPage, onPageIn } from "../parts.ts";
import type { Setting } from "../setting/setting.ts";
import type { Variant } from "../setting/variant.ts";
import { actorsOn, type ToldPath, toldPath } from "./path-words.ts";

/** One child's way under one model, drawn as a strip and told. */
export type PathFigure = {
  readonly title: string;
  readonly drawing: Html;
  readonly told: ToldPath;
  /** Its steps, under the heads of `pathTable`. */
  readonly rows: readonly (readonly string[])[];
  /** The same with names, as files of their own. */
  readonly downloads: readonly Link[];
  readonly reference: Components["reference"];
};

type Shown = {
  readonly variant: Variant;
  readonly level: Level;
  /** What the strip is called where it stands. */
  readonly title: string;
  /** Names under the actors. */
  readonly labelled: boolean;
};

/** Null where the municipality's units do not allow the model. */
export function pathFigure(setting: Setting, shown: Shown): PathFigure | null {
  const drawn = drawnPath(setting, shown);
  if (drawn === null) return null;
  const { t, language, organisation, unit } = setting;
  const { variant, level, title, labelled } = shown;
  const file = { organisation: organisation.id, variant, level, unit };
  return {
    title,
    drawing: labelled
      ? onPageIn(pathColumn(drawn.strip), drawn.diagram, `path-${variant}-${level}`, "strip")
      : onPage(drawn.diagram, `path-${variant}-${level}-small`),
    told: drawn.told,
    rows: tableOfPath(drawn.strip).rows,
    downloads: downloadsOf(t, (kind) => pathFile(file, kind, language)),
    reference: figureReference({ title, source: "computed", href: pathFile(file, "svg", language) }, setting),
  };
}

type DrawnPath = {
  readonly path: ReferralPath;
  readonly told: ToldPath;
  readonly strip: PathStripInput;
  readonly diagram: Diagram;
};

/** What the setting's child meets under a variant at a level, in words. Null where the units do not allow the model. */
export function toldPathOf(setting: Setting, variant: Variant, level: Level): ToldPath | null {
  const arranged = setting.stage.shown(variant);
  return arranged
    ? toldPath(referralPath(arranged.graph, setting.unit, level), arranged.graph, setting)
    : null;
}

/** The strip alone. Null where the municipality's units do not allow the model. */
export function drawnPath(setting: Setting, { variant, level, title, labelled }: Shown): DrawnPath | null {
  const { stage, unit, language, format } = setting;
  const arranged = stage.shown(variant);
  if (arranged === undefined) return null;
  const { organisation, graph } = arranged;
  const path = referralPath(graph, unit, level);
  const told = toldPath(path, graph, setting);
  const way = format.list(actorsOn(path, graph, language));
  const description = [way, told.counts, told.decided]
    .filter((words) => words !== "")
    .map((words) => words.replace(/\.?$/, "."))
    .join(" ");
  const strip = { path, organisation, words: pathWords(setting, { title, description }), labelled };
  return { path, told, strip, diagram: pathStrip(strip) };
}

/** The steps of several ways in one table, each row beginning with whose way it is. */
export function pathTable(
  { t }: Setting,
  caption: string,
  first: string,
  figures: readonly (PathFigure & { readonly name: string })[],
): Components["table"] {
  const heads = ["step", "actor", "department", "happens"] as const;
  return {
    caption,
    columns: [first, ...heads.map((head) => t(`drawings:path.${head}`))].map((text) => ({ text })),
    rows: figures.flatMap(({ name, rows }) => rows.map((row) => [name, ...row])),
  };
}
