import { fileURLToPath } from "node:url";
import { type ResvgRenderOptions, renderAsync } from "@resvg/resvg-js";

const fontFiles = ["IBMPlexSans-Regular.ttf", "IBMPlexSans-SemiBold.ttf"].map((file) =>
  fileURLToPath(new URL(`./fonts/${file}`, import.meta.url)),
);

const optionsAt = (scale: number): ResvgRenderOptions => ({
  fitTo: { mode: "zoom", value: scale },
  font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "IBM Plex Sans" },
});

/**
 * The SVG as a PNG at twice its size, in the bundled letters only, so that it is the same on every machine. Drawn in a
 * thread of its own: a municipality takes a tenth of a second or more.
 */
export async function pngOf(svg: string, scale = 2, signal?: AbortSignal): Promise<Buffer> {
  const drawing = await renderAsync(svg, optionsAt(scale), signal ?? null);
  return drawing.asPng();
}
