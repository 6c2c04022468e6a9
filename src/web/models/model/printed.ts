import { printedFigure, tableOfFigure } from "../../../diagrams/figure/printed-figure.ts";
import type { Model } from "../../../domain/corpus/schema.ts";
import type { Reading } from "../../claim-reference.ts";
import type { Components } from "../../components.ts";
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
  /** What we know of single ties, and from where. */
  readonly notes: readonly string[];
};

/** The booklet's figure as far as it is known. */
export function printedView({ id, figure }: Model, { t, language }: Reading): PrintedView {
  const words = {
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
  const label = (node: string) => figure.nodes.find((one) => one.id === node)?.label[language] ?? node;
  return {
    title: words.title,
    description: words.description,
    drawing: onPage(printedFigure(figure, words), `printed-${id}`),
    table: tableOf(tableOfFigure(figure, words)),
    firmnesses,
    notes: figure.edges.flatMap(({ from, to, note }) =>
      note ? [`${label(from)} – ${label(to)}: ${note[language]}`] : [],
    ),
  };
}

const wordFor = <Key extends string>(keys: readonly Key[], word: (key: Key) => string) =>
  Object.fromEntries(keys.map((key) => [key, word(key)])) as Readonly<Record<Key, string>>;
