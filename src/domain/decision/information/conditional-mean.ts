import type { Column } from "../sampling/columns.ts";

const terms = 4;

/**
 * The mean of several quantities given another one, as cubic curves fitted by least squares to samples of them: the
 * regression of Strong, Oakley & Brennan (2014, Medical Decision Making 34:311), with Legendre polynomials over the
 * range of what is given.
 */
export type ConditionalMean = {
  readonly add: (given: Column, quantities: readonly Column[], length: number) => void;
  /** Call when all samples are added. Gives, per quantity, the curve that turns what is given into its mean. */
  readonly fitted: () => readonly ((given: number) => number)[];
};

export function conditionalMean(quantities: number, low: number, high: number): ConditionalMean {
  const products = Array.from({ length: terms }, () => new Float64Array(terms));
  const sums = Array.from({ length: quantities }, () => new Float64Array(terms));
  const basis = new Float64Array(terms);
  const place = (given: number) => (2 * (given - low)) / (high - low) - 1;
  return {
    add(given, columns, length) {
      for (let at = 0; at < length; at++) {
        fillLegendre(basis, place(given[at] as number));
        products.forEach((row, p) => {
          addMultiple(row, basis, basis[p] as number);
        });
        columns.forEach((column, q) => {
          addMultiple(sums[q] as Float64Array, basis, column[at] as number);
        });
      }
    },
    fitted() {
      return sums.map((sum) => {
        const [a, b, c, d] = solved(products, sum) as [number, number, number, number];
        return (given) => {
          const z = place(given);
          return a + z * b + (c * (3 * z * z - 1)) / 2 + (d * z * (5 * z * z - 3)) / 2;
        };
      });
    },
  };
}

function fillLegendre(basis: Float64Array, z: number): void {
  basis[0] = 1;
  basis[1] = z;
  basis[2] = (3 * z * z - 1) / 2;
  basis[3] = (z * (5 * z * z - 3)) / 2;
}

function addMultiple(row: Float64Array, added: Float64Array, factor: number): void {
  for (let at = 0; at < terms; at++) row[at] = (row[at] as number) + factor * (added[at] as number);
}

/** By elimination; a term that the samples do not tell from the earlier ones gets no part. */
function solved(matrix: readonly Float64Array[], right: Float64Array): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] as number]);
  const scale = matrix[0]?.[0] ?? 1;
  for (let at = 0; at < terms; at++) {
    const row = rows[at] as number[];
    const pivot = row[at] as number;
    const inverse = Math.abs(pivot) > 1e-12 * scale ? 1 / pivot : 0;
    for (let j = 0; j <= terms; j++) row[j] = (row[j] as number) * inverse;
    rows.forEach((other, index) => {
      const factor = other[at] as number;
      if (index === at) return;
      for (let j = at; j <= terms; j++) other[j] = (other[j] as number) - factor * (row[j] as number);
    });
  }
  return rows.map((row) => row[terms] as number);
}
