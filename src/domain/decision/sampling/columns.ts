/** How many samples are drawn at a time: few enough that all columns of a block stay in the processor's cache. */
export const blockLength = 256;

/** One quantity's draws for a block of samples. */
export type Column = Float64Array;

export const columnsFor = (count: number): readonly Column[] =>
  Array.from({ length: count }, () => new Float64Array(blockLength));

const zeros: Column = new Float64Array(blockLength);

/** Adds each column times its factor to the total. Four at a time: the total is read and written a fourth as often. */
export function addScaled(total: Column, columns: readonly Column[], factors: readonly number[]): void {
  const column = (at: number) => columns[at] ?? zeros;
  const factor = (at: number) => factors[at] ?? 0;
  for (let at = 0; at < columns.length; at += 4) {
    const [a, b, c, d] = [column(at), column(at + 1), column(at + 2), column(at + 3)];
    const [p, q, r, s] = [factor(at), factor(at + 1), factor(at + 2), factor(at + 3)];
    addFourScaled(total, a, p, b, q, c, r, d, s);
  }
}

function addFourScaled(
  total: Column,
  a: Column,
  p: number,
  b: Column,
  q: number,
  c: Column,
  r: number,
  d: Column,
  s: number,
): void {
  for (let at = 0; at < blockLength; at++)
    total[at] =
      (total[at] as number) +
      (a[at] as number) * p +
      (b[at] as number) * q +
      ((c[at] as number) * r + (d[at] as number) * s);
}

/** Adds the products of the columns of two lists, pair by pair, to the total. */
export function addProducts(total: Column, left: readonly Column[], right: readonly Column[]): void {
  for (let at = 0; at < left.length; at += 2)
    addTwoProducts(
      total,
      left[at] as Column,
      right[at] as Column,
      left[at + 1] ?? zeros,
      right[at + 1] ?? zeros,
    );
}

function addTwoProducts(total: Column, a: Column, p: Column, b: Column, q: Column): void {
  for (let at = 0; at < blockLength; at++)
    total[at] =
      (total[at] as number) + ((a[at] as number) * (p[at] as number) + (b[at] as number) * (q[at] as number));
}
