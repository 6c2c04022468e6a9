import type { z } from "zod";
import { Problem } from "../../../src/domain/decision/problem.ts";

type Input = z.input<typeof Problem>;
export type Cells = Input["measurements"][string][string];

export const letters = ["a", "b", "c", "d", "e", "f", "g", "h"];
export const criterionNames = (count: number) => Array.from({ length: count }, (_, at) => `g${at + 1}`);

/** Alternatives a, b, … on criteria g1, g2, … of scale 0 to 1; a number is an exact measurement. */
export function problemOf(
  rows: readonly (readonly (number | Cells)[])[],
  rest: Partial<Omit<Input, "alternatives" | "measurements">> = {},
): Problem {
  const criteria = rest.criteria ?? criterionNames(rows[0]?.length ?? 0).map(unitScale);
  const alternatives = letters.slice(0, rows.length);
  const measurements = Object.fromEntries(
    rows.map((row, a) => [
      alternatives[a],
      Object.fromEntries(
        row.map((cell, j) => [
          criteria[j]?.id,
          typeof cell === "number" ? { type: "exact", value: cell } : cell,
        ]),
      ),
    ]),
  );
  return Problem.parse({ ...rest, alternatives, criteria, measurements });
}

export const unitScale = (id: string) => ({ id, scale: { worst: 0, best: 1 } });
export const uniform = (low: number, high: number): Cells => ({ type: "uniform", low, high });
