import { shuffler } from "d3-array";
import { nextUnit, streamOf } from "../../../random/stream.ts";

const draws = 9_999;

/**
 * The chance that judges who give their own ranks in random order agree as much as these do: the share of 10,000 orders,
 * the given one among them (Legendre 2005, Journal of Agricultural, Biological & Environmental Statistics 10:226). Right
 * however few they are and however they tie; off by chance by a standard error of at most half a per cent, and the same at each asking.
 */
export function chanceAgreement(ranked: readonly (readonly number[])[]): number {
  const stream = streamOf(1, "concordance");
  const shuffle = shuffler(() => nextUnit(stream));
  const judges = ranked.map((ranks) => Float64Array.from(ranks));
  const given = agreementOf(judges);
  let asMuch = 1;
  for (let draw = 0; draw < draws; draw++) {
    // It is the orders beside each other that count, so the first may stand.
    for (let judge = 1; judge < judges.length; judge++) shuffle(judges[judge] as Float64Array);
    if (agreementOf(judges) >= given) asMuch++;
  }
  return asMuch / (draws + 1);
}

/** The sum of squares of the rank sums, which rises with Kendall's W. Ranks are halves, so that equal is equal. */
function agreementOf(judges: readonly Float64Array[]): number {
  let squares = 0;
  for (let item = 0; item < (judges[0]?.length ?? 0); item++) {
    let sum = 0;
    for (const ranks of judges) sum += ranks[item] as number;
    squares += sum * sum;
  }
  return squares;
}
