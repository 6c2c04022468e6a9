import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";

const fontFiles = ["IBMPlexSans-Regular.ttf", "IBMPlexSans-SemiBold.ttf"].map((file) =>
  fileURLToPath(new URL(`./fonts/${file}`, import.meta.url)),
);

/** Gives the SVG as a PNG, wherever it is drawn: a municipality takes a tenth of a second or more. */
export type DrawPng = (svg: string, signal?: AbortSignal) => Promise<Uint8Array>;

/** The SVG as a PNG at twice its size, in the bundled letters only, so that it is the same on every machine. */
export function pngOf(svg: string): Uint8Array {
  const drawing = new Resvg(svg, {
    fitTo: { mode: "zoom", value: 2 },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "IBM Plex Sans" },
  });
  return drawing.render().asPng();
}
