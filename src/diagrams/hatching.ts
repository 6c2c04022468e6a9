import { pathData } from "./markup.ts";

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/**
 * Parallel strokes at 45° that fill a box, as the `d` of one path, cut at its edges: unlike a pattern it needs no id,
 * prints everywhere and looks the same alone.
 */
export function hatching({ x, y, width, height }: Box, step: number): string {
  const strokes: string[] = [];
  for (let start = step / 2; start < width + height; start += step) {
    const [left, right] = [Math.max(0, start - height), Math.min(width, start)];
    strokes.push(pathData`M${x + left} ${y + start - left}L${x + right} ${y + start - right}`);
  }
  return strokes.join("");
}
