import { readFileSync } from "node:fs";

/** The advance width of each letter that a TrueType font has, in thousandths of its size, as its own tables say. */
export function fontWidths(path: string): (letter: string) => number | undefined {
  const font = readFileSync(path);
  const tables = new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, at) => {
      const entry = 12 + 16 * at;
      return [font.toString("latin1", entry, entry + 4), font.readUInt32BE(entry + 8)] as const;
    }),
  );
  const table = (name: string) => tables.get(name) as number;
  const unitsPerEm = font.readUInt16BE(table("head") + 18);
  const widths = font.readUInt16BE(table("hhea") + 34);
  const glyphs = segments(font, table("cmap"));
  return (letter) => {
    const glyph = glyphs(letter.charCodeAt(0));
    if (glyph === 0) return undefined;
    return (1000 * font.readUInt16BE(table("hmtx") + 4 * Math.min(glyph, widths - 1))) / unitsPerEm;
  };
}

/** The glyph of a letter by the map of format 4, which lists runs of letters; 0 where there is none. */
function segments(font: Buffer, cmap: number): (code: number) => number {
  const maps = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, at) => cmap + font.readUInt32BE(cmap + 8 + 8 * at),
  );
  const map = maps.find((at) => font.readUInt16BE(at) === 4) as number;
  const size = font.readUInt16BE(map + 6);
  const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size].map(
    (at) => map + at,
  ) as [number, number, number, number];
  return (code) => {
    let at = 0;
    while (font.readUInt16BE(ends + at) < code) at += 2;
    if (font.readUInt16BE(starts + at) > code) return 0;
    const offset = font.readUInt16BE(offsets + at);
    const delta = font.readUInt16BE(deltas + at);
    if (offset === 0) return (code + delta) % 2 ** 16;
    const place = offsets + at + offset + 2 * (code - font.readUInt16BE(starts + at));
    const glyph = font.readUInt16BE(place);
    return glyph === 0 ? 0 : (glyph + delta) % 2 ** 16;
  };
}
