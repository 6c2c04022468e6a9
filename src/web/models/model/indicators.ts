import {
  type IndicatorStripInput,
  indicatorStrip,
  tableOfIndicators,
} from "../../../diagrams/charts/indicator-strip.ts";
import type { Diagram } from "../../../diagrams/diagram.ts";
import type { Model } from "../../../domain/corpus/schema.ts";
import { indicators } from "../../../domain/lenses/structure/indicators.ts";
import { indicatorAmount } from "../../../texts/indicator-amount.ts";
import type { Components, Link } from "../../components.ts";
import { figureReference } from "../../drawings/figure-reference.ts";
import { downloadsOf, measuredFile } from "../../drawings/files.ts";
import { onPage, tableOf } from "../../drawings/parts.ts";
import type { Setting } from "../../drawings/setting/setting.ts";
import type { Html } from "../../render/html.ts";
import type { MeasuredModel } from "./measured.ts";

export type IndicatorsView = {
  readonly title: string;
  readonly description: string;
  readonly drawing: Html;
  readonly table: Components["table"];
  readonly downloads: readonly Link[];
  readonly reference: Components["reference"];
};

/** The eight indicators of a model on a municipality, each between the worst and best that it could decide. */
export function indicatorsView(model: Model, setting: Setting, measured: MeasuredModel): IndicatorsView {
  const input = stripOf(model, setting, measured);
  const { t, language, organisation } = setting;
  const { title, description } = input.words;
  const table = tableOf(tableOfIndicators(input));
  const file = { organisation: organisation.id, variant: model.id };
  return {
    title,
    description,
    drawing: onPage(indicatorStrip(input), "indicators"),
    table: {
      ...table,
      rows: table.rows.map(([first = "", ...cells]) => [
        first,
        ...cells.map((content) => ({ content: String(content), origin: "computed" as const })),
      ]),
    },
    downloads: downloadsOf(t, (kind) => measuredFile(file, kind, language)),
    reference: figureReference(
      { title, source: "computed", href: measuredFile(file, "svg", language) },
      setting,
    ),
  };
}

/** The strip alone. */
export const indicatorsDrawing = (model: Model, setting: Setting, measured: MeasuredModel): Diagram =>
  indicatorStrip(stripOf(model, setting, measured));

function stripOf(
  { number, name }: Model,
  setting: Setting,
  { alternative, bounds }: MeasuredModel,
): IndicatorStripInput {
  const { t, language, organisation } = setting;
  const title = t("models:measured.chart", {
    model: name[language],
    municipality: organisation.name[language],
  });
  const description = t("models:measured.description");
  const rows = indicators.map((indicator) => {
    const { value, scaled } = alternative.indicators[indicator.id] ?? { value: null, scaled: null };
    const ends = bounds[indicator.id] ?? null;
    const told = (amount: number | null) =>
      amount === null ? "" : indicatorAmount(amount, indicator, language);
    return {
      id: indicator.id,
      name: indicator.name[language],
      worst: told(ends?.worst ?? null),
      best: told(ends?.best ?? null),
      marks: [{ id: alternative.id, sign: String(number), name: name[language], scaled, value: told(value) }],
    };
  });
  const words = {
    title,
    description,
    indicator: t("models:measured.indicator"),
    worst: t("models:measured.worst"),
    best: t("models:measured.best"),
    notMeasured: t("models:measured.not"),
  };
  return { rows, words, width: 760 };
}
