import type { Diagram } from "../../../diagrams/diagram.ts";
import { type FigureWords, printedFigure, tableOfFigure } from "../../../diagrams/figure/printed-figure.ts";
import type { Model } from "../../../domain/corpus/schema.ts";
import type { Reading } from "../../claims/claim-reference.ts";
import type { Components, Link } from "../../components.ts";
import { figureReference } from "../../drawings/figure-reference.ts";
import { downloadsOf, printedFile } from "../../drawings/files.ts";
import { onPage, tableOf } from "../../drawings/parts.ts";
import type { Html } from "../../render/html.ts";
import { type Firmness, firmnesses } from "../decisions.ts";

const kinds = ["leads", "contains", "coordinates", "memberOf"] as const;

export type PrintedView = {
  readonly title: string;
  readonly description: string;
  readonly drawing: Html;
  readonly table: Components["table"];
  readonly firmnesses: readonly Firmness[];
  readonly downloads: readonly Link[];
  readonly reference: Components["reference"];
  /** What we know of single ties, and from where. */
  readonly notes: readonly string[];
};

/** The booklet's figure as far as it is known. */
export function printedView(model: Model, reading: Reading): PrintedView {
  const { id, figure } = model;
  const { t, language } = reading;
  const words = printedWords(model, reading);
  const label = (node: string) => figure.nodes.find((one) => one.id === node)?.label[language] ?? node;
  return {
    title: words.title,
    description: words.description,
    drawing: onPage(printedDrawing(model, reading), `printed-${id}`),
    table: tableOf(tableOfFigure(figure, words)),
    firmnesses,
    downloads: downloadsOf(t, (kind) => printedFile(id, kind, language)),
    reference: figureReference(
      { title: words.title, source: "booklet", href: printedFile(id, "svg", language) },
      reading,
    ),
    notes: figure.edges.flatMap(({ from, to, note }) =>
      note ? [`${label(from)} – ${label(to)}: ${note[language]}`] : [],
    ),
  };
}

/** The figure alone. */
export const printedDrawing = (model: Model, reading: Pick<Reading, "t" | "language">): Diagram =>
  printedFigure(model.figure, printedWords(model, reading));

function printedWords({ figure }: Model, { t, language }: Pick<Reading, "t" | "language">): FigureWords {
  return {
    language,
    title: t("models:printed.title", { title: figure.title }),
    description: t("models:printed.description"),
    from: t("models:printed.from"),
    tie: t("models:printed.tie"),
    to: t("models:printed.to"),
    firmness: t("models:printed.firmness"),
    kinds: wordFor(kinds, (kind) => t(`models:printed.kind.${kind}`)),
    firmnesses: wordFor(firmnesses, (firmness) => t(`models:firmness.${firmness}.name`)),
  };
}

const wordFor = <Key extends string>(keys: readonly Key[], word: (key: Key) => string) =>
  Object.fromEntries(keys.map((key) => [key, word(key)])) as Readonly<Record<Key, string>>;
