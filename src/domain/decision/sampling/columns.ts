/** How many samples are drawn at a time: small enough that all columns of a block stay in the processor's cache. */
export const blockLength = 128;

/** One quantity's draws for a block of samples. */
export type Column = Float64Array;

export const columnsFor = (count: number): readonly Column[] =>
  Array.from({ length: count }, () => new Float64Array(blockLength));
