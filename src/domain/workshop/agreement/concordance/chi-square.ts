/**
 * The chance that a chi-square variable of whole degrees of freedom exceeds a value: a finite sum in steps of
 * two degrees from erfc or exp (Zelen & Severo 1964, in Abramowitz & Stegun, eqs 26.4.4-5).
 */
export function chiSquareExceeds(value: number, freedom: number): number {
  if (value <= 0) return 1;
  const half = value / 2;
  const isOdd = freedom % 2 === 1;
  let logTerm = isOdd ? Math.log(half) / 2 - half - Math.log(Math.PI) / 2 + Math.LN2 : -half;
  let sum = isOdd ? errorComplement(Math.sqrt(half)) : Math.exp(-half);
  for (let degrees = isOdd ? 3 : 4; degrees <= freedom; degrees += 2) {
    if (!isOdd || degrees > 3) logTerm += Math.log(half / (degrees / 2 - 1));
    sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
}

/**
 * erfc for x ≥ 0: by its series near 0, by its continued fraction beyond (Abramowitz & Stegun, eqs 7.1.6,
 * 7.1.14).
 */
function errorComplement(x: number): number {
  if (x < 2) {
    let term = x;
    let sum = x;
    for (let n = 1; n < 60; n++) {
      term *= (2 * x * x) / (2 * n + 1);
      sum += term;
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
  }
  let fraction = x;
  for (let n = 60; n > 0; n--) fraction = x + n / 2 / fraction;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
}
