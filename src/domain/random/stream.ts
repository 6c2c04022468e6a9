/** A stream of random bits: the four 32-bit words of its state, which each draw moves on. */
export type Stream = Int32Array;

/**
 * The stream that belongs to a seed and a name. Only 32-bit integer arithmetic, so that server and browser draw the
 * same bits. As each cell and each weight has a stream of its own, a further alternative or criterion leaves the
 * draws of all others as they were.
 */
export function streamOf(seed: number, name: string): Stream {
  const stream = Int32Array.of(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344);
  absorb(stream, seed % 2 ** 32);
  absorb(stream, Math.floor(seed / 2 ** 32));
  for (let at = 0; at < name.length; at++) absorb(stream, name.charCodeAt(at));
  for (let round = 0; round < 16; round++) absorb(stream, round);
  return stream;
}

/** Stirs a word into the state: a draw mixes all four words, the multiplication spreads each over its bits. */
function absorb(stream: Stream, word: number): void {
  stream[0] = Math.imul((stream[0] as number) ^ word, 0x9e3779b1);
  stream[1] = Math.imul((stream[1] as number) + (word | 1), 0x85ebca6b);
  nextBits(stream);
}

/** 32 random bits as a signed integer: xoshiro128** (Blackman & Vigna 2021, ACM TOMS 47:36). */
export function nextBits(stream: Stream): number {
  const second = stream[1] as number;
  const fivefold = Math.imul(second, 5);
  const bits = Math.imul((fivefold << 7) | (fivefold >>> 25), 9);
  stream[2] = (stream[2] as number) ^ (stream[0] as number);
  stream[3] = (stream[3] as number) ^ second;
  stream[1] = second ^ (stream[2] as number);
  stream[0] = (stream[0] as number) ^ (stream[3] as number);
  stream[2] = (stream[2] as number) ^ (second << 9);
  const last = stream[3] as number;
  stream[3] = (last << 11) | (last >>> 21);
  return bits;
}

/** A number strictly between 0 and 1, at the middle of one of 2^32 equal steps. */
export function nextUnit(stream: Stream): number {
  return unitOf(nextBits(stream));
}

/** Fills the whole array with the next words of the stream, the state held in registers: for loops that are hot. */
export function fillBits(stream: Stream, words: Int32Array): void {
  let a = stream[0] as number;
  let b = stream[1] as number;
  let c = stream[2] as number;
  let d = stream[3] as number;
  for (let at = 0; at < words.length; at++) {
    const fivefold = Math.imul(b, 5);
    words[at] = Math.imul((fivefold << 7) | (fivefold >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
  stream[0] = a;
  stream[1] = b;
  stream[2] = c;
  stream[3] = d;
}

/** A word as a number strictly between 0 and 1. */
export const unitOf = (bits: number): number => ((bits >>> 0) + 0.5) * 2 ** -32;
