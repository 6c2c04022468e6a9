import { blockLength, type Column, columnsFor } from "./columns.ts";

/**
 * Fills a block with tries: a column per share, which is a share of the total, and for each try a 1 if it is met, else
 * a 0.
 */
export type Tries = (columns: readonly Column[], total: Column, met: Uint8Array) => void;

/**
 * Fills whole blocks with tries that are met, in the order in which they came; what is left over serves the next block.
 * A share becomes that share of the spare weight on top of its low.
 */
export function sieved(
  tries: Tries,
  lows: readonly number[],
  spare: number,
): (columns: readonly Column[]) => void {
  const tried = columnsFor(lows.length);
  const total = new Float64Array(blockLength);
  const met = new Uint8Array(blockLength);
  const picked = new Int32Array(blockLength);
  const factors = new Float64Array(blockLength);
  let next = blockLength;

  function pick(from: Column, low: number, into: Column, filled: number, found: number): void {
    for (let at = 0; at < found; at++)
      into[filled + at] = low + (from[picked[at] as number] as number) * (factors[at] as number);
  }

  return (columns) => {
    for (let filled = 0; filled < blockLength; ) {
      if (next === blockLength) {
        tries(tried, total, met);
        next = 0;
      }
      let found = 0;
      for (; next < blockLength && filled + found < blockLength; next++) {
        if (met[next] === 0) continue;
        picked[found] = next;
        factors[found] = spare / (total[next] as number);
        found++;
      }
      for (let at = 0; at < columns.length; at++)
        pick(tried[at] as Column, lows[at] as number, columns[at] as Column, filled, found);
      filled += found;
    }
  };
}
