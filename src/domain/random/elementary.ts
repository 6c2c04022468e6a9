/**
 * The logarithm and the exponential from sums, products and quotients alone, which every machine rounds alike.
 * `Math.log` and `Math.exp` differ in the last digit from one engine to the next, and a simulation that draws by
 * them would answer differently on the server and in the browser. Both are good to about one unit in the 16th digit.
 */
const value = new Float64Array(1);
/** The second half has the exponent in bits 20 to 30, on the little-endian machines that all browsers run on. */
const halves = new Int32Array(value.buffer);
const bias = 1023;

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/** The natural logarithm of a normal positive number. */
export function ln(x: number): number {
  value[0] = x;
  const word = halves[1] as number;
  let exponent = (word >> 20) - bias;
  halves[1] = (word & 0xfffff) | (bias << 20);
  let mantissa = value[0] as number;
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let series = 0;
  for (let odd = 23; odd >= 3; odd -= 2) series = (series + 1 / odd) * square;
  return exponent * ln2High + (exponent * ln2Low + 2 * s * series + 2 * s);
}

/** e to the power x; 0 where that is below the normal numbers, infinity where it is above. */
export function exp(x: number): number {
  if (x > 709) return Number.POSITIVE_INFINITY;
  if (x < -708) return 0;
  const doublings = Math.round(x / Math.LN2);
  const rest = x - doublings * ln2High - doublings * ln2Low;
  let series = 0;
  for (let term = 13; term >= 1; term--) series = (series + 1) * (rest / term);
  halves[0] = 0;
  halves[1] = (doublings + bias) << 20;
  return (1 + series) * (value[0] as number);
}
