import { graphDocument } from "../app/organisations/graph/graph-document.ts";
import type { TitledGraph } from "../app/organisations/graph/titled-graphs.ts";
import { drawOrganisation } from "../diagrams/drawing/draw-organisation.ts";
import { signsIn } from "../diagrams/legend/signs.ts";
import type { Language } from "../domain/language.ts";
import { formats } from "../texts/format.ts";
import type { Texts } from "../texts/texts.ts";
import { drawingWords, legendItems } from "./drawing-words.ts";
import { gexfOf } from "./gexf.ts";
import type { DrawPng } from "./png.ts";
import { standaloneSvg } from "./svg.ts";

type Drawn = TitledGraph & {
  readonly language: Language;
  readonly texts: Texts;
  /** ISO, when it was asked for. */
  readonly date: string;
  readonly drawPng: DrawPng;
  readonly signal?: AbortSignal | undefined;
};

/** `write` gives plain data for JSON, and the file's content for the others. */
type GraphFormat = {
  readonly type: string;
  readonly write: (drawn: Drawn) => unknown;
};

/** Each format in which a graph can be had. */
export const graphFormats = {
  json: { type: "application/json", write: ({ graph }) => graphDocument(graph) },
  gexf: { type: "application/gexf+xml", write: ({ graph }) => gexfOf(graph) },
  svg: { type: "image/svg+xml", write: (drawn) => svgFile(drawn) },
  png: { type: "image/png", write: (drawn) => drawn.drawPng(svgFile(drawn), drawn.signal) },
} as const satisfies Readonly<Record<string, GraphFormat>>;

type GraphFormatId = keyof typeof graphFormats;
export const graphFormatIds = Object.keys(graphFormats) as [GraphFormatId, ...GraphFormatId[]];

function svgFile({ organisation, titles, language, texts, date }: Drawn): string {
  const t = texts[language];
  const told = { title: titles.title[language], description: titles.description[language] };
  return standaloneSvg({
    diagram: drawOrganisation({
      organisation,
      words: drawingWords({ t, language }, told, organisation.words),
    }),
    legend: legendItems(signsIn(organisation), t),
    source: t("api:source", { source: titles.source[language] }),
    date: t("api:date", { date: formats[language].date(date) }),
  });
}
