import { ln } from "./elementary.ts";
import { nextUnit, type Stream } from "./stream.ts";

/** A standard normal draw by the polar method (Marsaglia & Bray 1964). Its second normal is not kept. */
export function nextNormal(stream: Stream): number {
  for (;;) {
    const x = 2 * nextUnit(stream) - 1;
    const y = 2 * nextUnit(stream) - 1;
    const square = x * x + y * y;
    if (square < 1) return x * Math.sqrt((-2 * ln(square)) / square);
  }
}
