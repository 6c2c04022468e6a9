import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { element, type Markup } from "../diagrams/markup.ts";

const weights = { 400: "Regular", 600: "SemiBold" } as const;

let made: Markup | undefined;

/** The drawings' letters as part of a file of its own: a browser needs no font installed to show them. */
export function embeddedFonts(): Markup {
  made ??= element(
    "style",
    {},
    Object.entries(weights)
      .map(([weight, name]) => face(weight, name))
      .join(""),
  );
  return made;
}

function face(weight: string, name: string): string {
  const file = `@ibm/plex-sans/fonts/split/woff2/IBMPlexSans-${name}-Latin1.woff2`;
  const font = readFileSync(fileURLToPath(import.meta.resolve(file))).toString("base64");
  return `@font-face{font-family:'IBM Plex Sans';font-weight:${weight};src:url(data:font/woff2;base64,${font})}`;
}
