import type { Response } from "express";
import type { Diagram } from "../../diagrams/diagram.ts";
import type { ChartSign, Sign } from "../../diagrams/legend/signs.ts";
import { legendItems } from "../../files/drawing-words.ts";
import { standaloneSvg } from "../../files/svg.ts";
import { departureOf } from "../http/departure.ts";
import { anHour } from "../http/kept/an-hour.ts";
import type { Visit } from "../page.ts";
import type { DrawingKind } from "./files.ts";

type Sheet = {
  readonly diagram: Diagram;
  readonly signs: readonly (Sign | ChartSign)[];
  readonly name: string;
  /** Retold from the booklet, unless we computed it, from what the booklet says or from that and the other sources. */
  readonly source?: "booklet" | "computed" | "allSources";
};

/** Sends a diagram as a file, with its title, legend, source and date inside. */
export async function sendDrawing(
  response: Response,
  { t, format, site }: Pick<Visit, "t" | "format" | "site">,
  { diagram, signs, name, source = "booklet" }: Sheet,
  kind: DrawingKind,
): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const svg = standaloneSvg({
    diagram,
    legend: legendItems(signs, t),
    source: t("drawings:source", { source: t(`drawings:from.${source}`) }),
    date: t("drawings:date", { date: format.date(today) }),
  });
  const content = kind === "svg" ? svg : Buffer.from(await site.drawPng(svg, departureOf(response)));
  response.attachment(`${name}.${kind}`).set("Cache-Control", anHour);
  response.type(kind).send(content);
}
