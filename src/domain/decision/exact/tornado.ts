import { z } from "zod";
import { type DecisionCriterion, valueFunction } from "../criterion.ts";
import { tieWidth } from "../limits.ts";
import { isKnown, type Measurement, usualEnds } from "../measurement.ts";
import { extremeWeights, middleWeights } from "../preference/middle-weights.ts";
import type { Problem } from "../problem.ts";
import { type ValueTable, valuesAt, valueTable } from "./value-table.ts";

const End = z
  .strictObject({
    /** The measurement in its own unit, the weight, or how much there is to a statement, 0 to 1. */
    at: z.number(),
    /** What the leader is then ahead of the best of the others; below 0 where it is behind. */
    lead: z.number(),
    /** Who is then worth most; where several are, the leader if it is one of them. */
    winner: z.string(),
  })
  .readonly();
type End = z.infer<typeof End>;
const bar = {
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
          z.strictObject({ kind: z.literal("cell"), alternative: z.string(), criterion: z.string(), ...bar }),
          z.strictObject({ kind: z.literal("statement"), id: z.string(), ...bar }),
          z.strictObject({ kind: z.literal("weight"), criterion: z.string(), ...bar }),
        ]),
      )
      .readonly(),
  })
  .readonly();
export type Tornado = z.infer<typeof Tornado>;
export type TornadoBar = Tornado["bars"][number];

/**
 * Each uncertain cell, each statement in all its cells, and each open weight from its low to its high end, all else in the middle: cells at their means,
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
      if (isKnown(measurement) || measurement.type === "statements") return [];
      const [low, high] = usualEnds(measurement).map((at) => ({
        at,
        ...stand(valuesAt(withCell(table, a, j, valueFunction(criterion)(at)), middle)),
      })) as [End, End];
      return [{ kind: "cell" as const, alternative, criterion: criterion.id, ...between(low, high) }];
    }),
  );
  const overOthers = (values: readonly number[]) =>
    values.filter((_, a) => a !== leader).map((value) => (values[leader] as number) - value);
  const statements = statementsIn(problem).map((id) => {
    const [low, high] = [0, 1].map((at) => valuesAt(withStatement(problem, table, id, at), middle)) as [
      readonly number[],
      readonly number[],
    ];
    const most = highestOnTheWay(overOthers(low), overOthers(high));
    const ends = between({ at: 0, ...stand(low) }, { at: 1, ...stand(high) }, most);
    return { kind: "statement" as const, id, ...ends };
  });
  const weights = criteria.flatMap(({ id }, j) => {
    const ends = extremeWeights(problem, j);
    const [lowest, highest] = [valuesAt(table, ends.low), valuesAt(table, ends.high)];
    const low = { at: ends.low[j] as number, ...stand(lowest) };
    const high = { at: ends.high[j] as number, ...stand(highest) };
    if (high.at - low.at < 1e-9) return [];
    const most = highestOnTheWay(overOthers(lowest), overOthers(highest));
    return [{ kind: "weight" as const, criterion: id, ...between(low, high, most) }];
  });
  return {
    leader: alternatives[leader] as string,
    lead,
    bars: [...cells, ...statements, ...weights].sort((a, b) => b.swing - a.swing),
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

/** Those of which anything is open, in the order in which they are met. */
function statementsIn({ measurements }: Problem): readonly string[] {
  const all = Object.values(measurements).flatMap((row) => Object.values(row));
  const open = all.flatMap((measurement) =>
    measurement.type === "statements" ? measurement.claims.filter(({ weak, strong }) => weak !== strong) : [],
  );
  return [...new Set(open.map(({ id }) => id))];
}

/** The table where there is so much to one statement, in all its cells. */
function withStatement(
  { alternatives, criteria, measurements }: Problem,
  table: ValueTable,
  id: string,
  at: number,
): ValueTable {
  return table.map((row, a) =>
    row.map((value, j) => {
      const criterion = criteria[j] as DecisionCriterion;
      const measurement = measurements[alternatives[a] as string]?.[criterion.id];
      const claims = measurement?.type === "statements" ? measurement.claims : [];
      const claim = claims.find((one) => one.id === id);
      if (claim === undefined) return value;
      const scaled = valueFunction(criterion);
      const { weak, strong } = claim;
      const moved = scaled(weak + at * (strong - weak)) - scaled((weak + strong) / 2);
      return value + moved / claims.length;
    }),
  );
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
