import { z } from "zod";
import { valueFunction } from "../criterion.ts";
import { tieWidth } from "../limits.ts";
import { isKnown, type Measurement, usualEnds } from "../measurement.ts";
import { extremeWeights, middleWeights } from "../preference/middle-weights.ts";
import type { Problem } from "../problem.ts";
import { type ValueTable, valuesAt, valueTable } from "./value-table.ts";

const End = z
  .strictObject({
    /** The measurement in its own unit, or the weight. */
    at: z.number(),
    /** What the leader is then ahead of the best of the others; below 0 where it is behind. */
    lead: z.number(),
    /** Who is then worth most; where several are, the leader if it is one of them. */
    winner: z.string(),
  })
  .readonly();
type End = z.infer<typeof End>;
const bar = {
  criterion: z.string(),
  low: End,
  high: End,
  /** The most that the lead comes to on the way, which may be between the ends: another is then the best of the others. */
  most: z.number(),
  swing: z.number(),
};

/** What moves the leader's lead, one thing at a time, widest first. */
export const Tornado = z
  .strictObject({
    /** Who is worth most where all stand in the middle, and by how much; of several, the first listed. */
    leader: z.string(),
    lead: z.number(),
    bars: z
      .array(
        z.discriminatedUnion("kind", [
          z.strictObject({ kind: z.literal("cell"), alternative: z.string(), ...bar }),
          z.strictObject({ kind: z.literal("weight"), ...bar }),
        ]),
      )
      .readonly(),
  })
  .readonly();
export type Tornado = z.infer<typeof Tornado>;
export type TornadoBar = Tornado["bars"][number];

/**
 * Each uncertain cell and each open weight from its low to its high end, all else in the middle: cells at their means,
 * weights in the middle of what the preference allows (Howard 1988, Management Science 34:679). Exact, as values are
 * sums. Where the leader leads at both ends of a bar, it leads all along it. Given weights have no bars.
 */
export function tornado(problem: Problem): Tornado {
  const { alternatives, criteria, measurements } = problem;
  const table = valueTable(problem);
  const middle = middleWeights(problem);
  const leader = first(valuesAt(table, middle));
  const stand = (values: readonly number[]) => {
    const lead = leadOf(leader, values);
    return { lead, winner: alternatives[lead >= -tieWidth ? leader : first(values)] as string };
  };
  const { lead } = stand(valuesAt(table, middle));
  const between = (low: End, high: End, most = Math.max(low.lead, high.lead)) => {
    const swing = Math.max(lead, most) - Math.min(lead, low.lead, high.lead);
    return { low, high, most, swing };
  };

  const cells = alternatives.flatMap((alternative, a) =>
    criteria.flatMap((criterion, j) => {
      const measurement = measurements[alternative]?.[criterion.id] as Measurement;
      if (isKnown(measurement)) return [];
      const [low, high] = usualEnds(measurement).map((at) => ({
        at,
        ...stand(valuesAt(withCell(table, a, j, valueFunction(criterion)(at)), middle)),
      })) as [End, End];
      return [{ kind: "cell" as const, alternative, criterion: criterion.id, ...between(low, high) }];
    }),
  );
  const overOthers = (weights: readonly number[]) => {
    const values = valuesAt(table, weights);
    return values.filter((_, a) => a !== leader).map((value) => (values[leader] as number) - value);
  };
  const weights = criteria.flatMap(({ id }, j) => {
    const ends = extremeWeights(problem, j);
    const at = (weights: readonly number[]) => ({
      at: weights[j] as number,
      ...stand(valuesAt(table, weights)),
    });
    const [low, high] = [at(ends.low), at(ends.high)];
    if (high.at - low.at < 1e-9) return [];
    const most = highestOnTheWay(overOthers(ends.low), overOthers(ends.high));
    return [{ kind: "weight" as const, criterion: id, ...between(low, high, most) }];
  });
  return {
    leader: alternatives[leader] as string,
    lead,
    bars: [...cells, ...weights].sort((a, b) => b.swing - a.swing),
  };
}

/**
 * The most that the smallest of some leads comes to, each of which goes straight from its low to its high: at an end, or where two
 * of them cross. 0 where there are none.
 */
function highestOnTheWay(low: readonly number[], high: readonly number[]): number {
  if (low.length === 0) return 0;
  const crossings = low.flatMap((one, a) =>
    low.slice(0, a).flatMap((other, b) => {
      const [before, after] = [one - other, (high[a] as number) - (high[b] as number)];
      return before * after < 0 ? [before / (before - after)] : [];
    }),
  );
  const smallest = (part: number) =>
    Math.min(...low.map((from, a) => from + part * ((high[a] as number) - from)));
  return Math.max(...[0, 1, ...crossings].map(smallest));
}

function withCell(table: ValueTable, a: number, j: number, value: number): ValueTable {
  return table.map((row, alternative) => (alternative === a ? row.with(j, value) : row));
}

function first(values: readonly number[]): number {
  const most = Math.max(...values);
  return values.findIndex((value) => value >= most - tieWidth);
}

/** Over the best of the others; 0 where there are none. */
function leadOf(leader: number, values: readonly number[]): number {
  const others = values.filter((_, other) => other !== leader);
  return others.length === 0 ? 0 : (values[leader] as number) - Math.max(...others);
}
