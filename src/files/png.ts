import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";

const fontFiles = ["IBMPlexSans-Regular.ttf", "IBMPlexSans-SemiBold.ttf"].map((file) =>
  fileURLToPath(new URL(`./fonts/${file}`, import.meta.url)),
);

/** The SVG as a PNG at twice its size, in the bundled letters only, so that it is the same on every machine. */
export function pngOf(svg: string, scale = 2): Buffer {
  const drawing = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "IBM Plex Sans" },
  });
  return drawing.render().asPng();
}
