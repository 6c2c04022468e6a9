import { element, type Markup } from "./markup.ts";

type Weight = "regular" | "semibold";

/** Advance widths of IBM Plex Sans in thousandths of the size, from space to tilde. */
// biome-ignore format: a table of 95 widths reads as a table
const advances: Readonly<Record<Weight, readonly number[]>> = {
  regular: [
    236,284,419,713,598,927,694,242,335,335,450,600,272,399,272,383,600,600,600,600,600,600,600,600,600,600,292,292,
    600,600,600,477,891,641,653,621,671,583,559,695,707,400,510,634,501,812,707,708,606,708,640,581,572,678,609,891,
    613,593,580,317,383,317,600,565,600,534,580,503,580,549,324,528,568,250,250,527,272,873,568,560,580,580,367,487,
    351,568,492,768,507,499,464,343,314,343,600,
  ],
  semibold: [
    236,309,471,656,600,960,713,260,337,337,556,600,298,402,298,437,600,600,600,600,600,600,600,600,600,600,318,318,
    600,600,600,493,899,672,663,642,689,600,577,712,719,423,545,678,521,816,719,712,641,712,664,611,580,690,638,949,
    655,632,599,329,437,329,600,559,600,559,600,513,600,558,350,545,588,276,276,562,294,888,588,563,600,600,393,499,
    374,588,524,819,544,524,502,363,376,363,600,
  ],
};
const beyondAscii: Readonly<Record<string, number>> = {
  æ: 864, ø: 570, Æ: 930, Ø: 710, ß: 660, "–": 588, "—": 780, "…": 840, "→": 820, "·": 340, "\u00a0": 236,
}; // biome-ignore format: short

const accents = /\p{M}/gu;

function advanceOf(letter: string, weight: Weight): number {
  const known = advances[weight][letter.charCodeAt(0) - 32] ?? beyondAscii[letter];
  if (known !== undefined) return known;
  const base = letter.normalize("NFD").replace(accents, "");
  return base !== letter && base !== "" ? advanceOf(base, weight) : 600;
}

/** The width of a line of text, in the unit of `size`, without kerning. */
export function widthOf(text: string, size: number, weight: Weight = "regular"): number {
  let thousandths = 0;
  for (const letter of text) thousandths += advanceOf(letter, weight);
  return (thousandths * size) / 1000;
}

type Measure = { readonly width: number; readonly size: number; readonly weight?: Weight };

/**
 * The text if it fits on one line, else its beginning and an ellipsis, and the number it ends in, which may be all that
 * tells it from the next; empty where not one letter fits.
 */
export function shortened(text: string, { width, size, weight = "regular" }: Measure): string {
  if (widthOf(text, size, weight) <= width) return text;
  const number = text.match(/ \d{1,4}$/)?.[0] ?? "";
  for (const end of [`…${number}`, "…"]) {
    const letters = [...text.slice(0, text.length - number.length)];
    while (letters.length > 3 || (letters.length > 0 && end === "…")) {
      letters.pop();
      const beginning = letters.join("").trimEnd();
      if (beginning !== "" && widthOf(beginning + end, size, weight) <= width) return beginning + end;
    }
  }
  return "";
}

const vowel = "aeiouyæøåéöüAEIOUYÆØÅÉÖÜ";
/** Where a word may be divided, the best first: before the last part of a compound, after a genitive, by syllable. */
const seams = [
  /(?=børnehave|børnehus|forvaltning|afdeling|område|udvalg|korps|netværk|ordning|institution|tilbud|pædagog|ledelse|center|chef)/gu,
  /(?<=[dgnrt]s)(?=\p{L}{4})/gu,
  new RegExp(`(?<=[${vowel}][^${vowel}\\s-]?)(?=[^${vowel}\\s-][${vowel}])`, "gu"),
] as const;

/** A word too long for the line, cut with at least three letters on either side. */
function divided(word: string, measure: Measure): readonly [string, string] | null {
  const fits = ({ index }: { readonly index: number }) =>
    index >= 3 &&
    index <= word.length - 3 &&
    widthOf(`${word.slice(0, index)}-`, measure.size, measure.weight) <= measure.width;
  for (const seam of seams) {
    const at = [...word.matchAll(seam)].findLast(fits)?.index;
    if (at !== undefined) return [`${word.slice(0, at)}-`, word.slice(at)];
  }
  return null;
}

/** The text on at most `most` lines; the last is shortened where the text is longer still. */
export function wrapped(text: string, measure: Measure, most: number): readonly string[] {
  const fits = (line: string) => widthOf(line, measure.size, measure.weight) <= measure.width;
  const lines: string[] = [];
  const words = text.split(/\s+/).filter((word) => word !== "");
  let line = "";
  while (words.length > 0 && lines.length < most - 1) {
    const word = words[0] ?? "";
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      words.shift();
    } else if (line !== "") {
      lines.push(line);
      line = "";
    } else {
      const [beginning, rest] = divided(word, measure) ?? [shortened(word, measure), ""];
      lines.push(beginning);
      if (rest === "") words.shift();
      else words[0] = rest;
    }
  }
  const last = [line, ...words].filter((piece) => piece !== "").join(" ");
  const ending = shortened(last, measure);
  return ending === "" ? lines : [...lines, ending];
}

type Lettering = {
  readonly size: number;
  readonly weight?: Weight;
  readonly fill: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly leading?: number;
  readonly class?: string;
  /** The colour of a rim round the letters, that of their ground, so that no line runs through them. */
  readonly halo?: string | undefined;
};

/** Lines of text from (x, y), the baseline of the first. */
export function lettered(
  lines: string | readonly string[],
  x: number,
  y: number,
  { size, weight = "regular", fill, anchor, leading = size * 1.2, halo, ...rest }: Lettering,
): Markup {
  const style = {
    x,
    y,
    "font-size": size,
    "font-weight": weight === "semibold" ? 600 : undefined,
    "text-anchor": anchor === "start" ? undefined : anchor,
    fill,
    class: rest.class,
    ...(halo ? { stroke: halo, "stroke-width": size / 2.5, "paint-order": "stroke" } : {}),
  };
  if (typeof lines === "string") return element("text", style, lines);
  if (lines.length === 1) return element("text", style, lines[0]);
  return element(
    "text",
    style,
    lines.map((line, index) => element("tspan", { x, dy: index === 0 ? undefined : leading }, line)),
  );
}
