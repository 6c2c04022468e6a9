import loadHighs from "highs";

// The package is typed as CommonJS, whose default sits one level deeper than in the module that Node loads.
const highs = await (loadHighs as unknown as typeof loadHighs.default)();

/** A weighted sum of numbers by name, which lies between two ends. */
export type Row = { readonly of: ReadonlyMap<string, number>; readonly low: number; readonly high: number };

export const sumOf = (names: readonly string[]): Row["of"] => new Map(names.map((name) => [name, 1]));

const told = (of: Row["of"]) =>
  // What is left over of a difference of equals is no number that a program can reckon with.
  [...of]
    .filter(([, by]) => Math.abs(by) > 1e-9)
    .map(([name, by]) => `${by < 0 ? "-" : "+"} ${Math.abs(by)} ${name}`)
    .join(" ");
const linesOf = ({ of, low, high }: Row): readonly string[] => {
  if ([...of.values()].every((by) => Math.abs(by) <= 1e-9)) return [];
  if (low === high) return [`${told(of)} = ${low}`];
  const ends = [
    [">=", low],
    ["<=", high],
  ] as const;
  return ends.filter(([, end]) => Number.isFinite(end)).map(([sign, end]) => `${told(of)} ${sign} ${end}`);
};

/** The numbers, none of them negative, at which a sum is least or greatest while every row holds; null where it has no end, or they cannot be. */
export function extreme(
  goal: "Minimize" | "Maximize",
  of: Row["of"],
  rows: readonly Row[],
): ReadonlyMap<string, number> | null {
  const program = [goal, ` obj: ${told(of)}`, "Subject To", ...new Set(rows.flatMap(linesOf)), "End"];
  const answer = highs.solve(program.join("\n"), { output_flag: false });
  if (/unbounded|infeasible/i.test(answer.Status)) return null;
  if (answer.Status !== "Optimal") throw new Error(`no extreme: ${answer.Status}`);
  return new Map(
    Object.entries(answer.Columns).map(([name, column]) => [name, (column as { Primal: number }).Primal]),
  );
}

export const totalOf = (of: Row["of"], numbers: ReadonlyMap<string, number>): number =>
  [...of].reduce((sum, [name, by]) => sum + by * (numbers.get(name) ?? 0), 0);

export const holds = ({ of, low, high }: Row, numbers: ReadonlyMap<string, number>): boolean => {
  const value = totalOf(of, numbers);
  return value >= low - 1e-9 && value <= high + 1e-9;
};

/** How far apart the least and the greatest are. */
export function widthOf(of: Row["of"], rows: readonly Row[]): number {
  const [low, high] = [extreme("Minimize", of, rows), extreme("Maximize", of, rows)];
  if (low === null) throw new Error("the rows cannot all hold");
  if (high === null) return Number.POSITIVE_INFINITY;
  return totalOf(of, high) - totalOf(of, low);
}
