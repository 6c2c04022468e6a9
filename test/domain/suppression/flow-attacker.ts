/** A table as shown: every line with its total last, and the line of column totals last of all; null is hidden. */
type Grid = readonly (readonly (number | null)[])[];

/**
 * How far apart a reader of one table can at least hold two values of a hidden cell to be possible, at most `enough`:
 * what can flow round the hidden cells of its row and column, unit by unit (Ford & Fulkerson 1956). The `real` numbers
 * are one solution, and every other is reached from it. Totals count against their parts, so that all lines sum to 0.
 */
export function widthOf(
  real: readonly (readonly number[])[],
  shown: Grid,
  [row, column]: readonly [number, number],
  floor: number,
  enough: number,
): number {
  const count = new Map<number, number>();
  const [rows, columns] = [real.length, real[0]?.length ?? 0];
  const signOf = (r: number, c: number) => ((r === rows - 1) === (c === columns - 1) ? 1 : -1);
  const at = (r: number, c: number) => count.get(r * columns + c) ?? (real[r]?.[c] as number);
  const shift = (r: number, c: number, by: number) => count.set(r * columns + c, at(r, c) + by);
  const canShift = (r: number, c: number, by: number) =>
    shown[r]?.[c] === null && (by > 0 || at(r, c) > floor);
  /** Shifts one unit round the cell, if it can be: columns are left by cells that make up for them, rows likewise. */
  const goesRound = (by: 1 | -1): boolean => {
    if (!canShift(row, column, by)) return false;
    const first = signOf(row, column) * by;
    const cameFrom = new Map<number, number>([[rows + column, -1]]);
    for (const node of cameFrom.keys()) {
      const isColumn = node >= rows;
      for (let other = 0; other < (isColumn ? rows : columns); other++) {
        const [r, c] = isColumn ? [other, node - rows] : [node, other];
        const next = isColumn ? r : rows + c;
        if (cameFrom.has(next) || (r === row && c === column)) continue;
        if (canShift(r, c, signOf(r, c) * (isColumn ? -first : first))) cameFrom.set(next, node);
      }
      if (cameFrom.has(row)) break;
    }
    if (!cameFrom.has(row)) return false;
    shift(row, column, by);
    for (let node = row; cameFrom.get(node) !== -1; node = cameFrom.get(node) as number) {
      const before = cameFrom.get(node) as number;
      const [r, c] = node < rows ? [node, before - rows] : [before, node - rows];
      shift(r, c, signOf(r, c) * (node < rows ? -first : first));
    }
    return true;
  };
  let [up, down] = [0, 0];
  while (up < enough && goesRound(1)) up++;
  count.clear();
  while (up + down < enough && goesRound(-1)) down++;
  return up + down;
}
