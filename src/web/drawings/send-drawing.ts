import type { Response } from "express";
import { z } from "zod";
import type { Diagram } from "../../diagrams/diagram.ts";
import type { ChartSign, Sign } from "../../diagrams/legend/signs.ts";
import { legendItems } from "../../files/drawing-words.ts";
import { embeddedFonts } from "../../files/fonts.ts";
import { standaloneSvg } from "../../files/svg.ts";
import { departureOf } from "../http/departure.ts";
import { anHour } from "../http/kept/an-hour.ts";
import { originOf } from "../http/origin.ts";
import type { Visit } from "../page.ts";
import type { DrawingKind } from "./files.ts";

type Sheet = {
  readonly diagram: Diagram;
  readonly signs: readonly (Sign | ChartSign)[];
  readonly name: string;
  /** Retold from the booklet, unless we computed it, from what the booklet says or from that and the other sources. */
  readonly source?: "booklet" | "computed" | "allSources";
  /** The path and query of the page that shows the same, and what is chosen there, in words. */
  readonly seenAt: string;
  readonly chosen?: string;
};

/** A slide is as wide as a screen; anything else is as wide as what it shows. */
const Shape = z.object({ wide: z.literal("1") });

/** Sends a diagram as a file, with its title, legend, choices, source, date and address inside. */
export async function sendDrawing(
  response: Response,
  { t, format, site }: Pick<Visit, "t" | "format" | "site">,
  { diagram, signs, name, source = "booklet", seenAt, chosen = "" }: Sheet,
  kind: DrawingKind,
): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const svg = standaloneSvg({
    diagram,
    legend: legendItems(signs, t),
    source: t("drawings:source", { source: t(`drawings:from.${source}`) }),
    date: t("drawings:date", { date: format.date(today) }),
    chosen: chosen === "" ? "" : t("drawings:chosen", { chosen }),
    address: originOf(response.req, site.publicAddress) + seenAt,
    wide: Shape.safeParse(response.req.query).success,
    ...(kind === "svg" && { definitions: embeddedFonts() }),
  });
  const content = kind === "svg" ? svg : Buffer.from(await site.drawPng(svg, departureOf(response)));
  response.attachment(`${name}.${kind}`).set("Cache-Control", anHour);
  response.type(kind).send(content);
}
