import { nextUnit, streamOf } from "../../../../src/domain/random/stream.ts";
import { letters, problemOf, uniform } from "../problems.ts";
import { dot, mean, meanOfBest, type Piece, type Region, segment, triangle, whereBest } from "./geometry.ts";

type Row = readonly number[];
type Preference = NonNullable<Parameters<typeof problemOf>[1]>["preference"];

/** A problem of which the answers are known: as a ranking and as information would give them, what is left out is not. */
export type Case = {
  readonly name: string;
  readonly problem: (seed: number, iterations: number) => ReturnType<typeof problemOf>;
  /** The chance to come first and, where it may, the mean weights. */
  readonly first: readonly (Piece | null)[];
  readonly wins: readonly (readonly number[])[];
  readonly values: Row;
  readonly gains: Readonly<Partial<Record<"everything" | "allWeights", number>>>;
  /** By criterion. */
  readonly weightGains?: Row;
  /** Of the one cell that is open. */
  readonly cellGain?: number;
  readonly confidence?: (weights: Row) => number;
};

const stream = streamOf(1, "cases");
/** Values of three alternatives, in hundredths, none of which dominates another on the first two criteria. */
function table(criteria: number): readonly Row[] {
  return [0, 1, 2].map((a) =>
    Array.from({ length: criteria }, (_, j) => {
      const middle = j === 0 ? 0.2 + 0.3 * a : j === 1 ? 0.8 - 0.3 * a : 0.5;
      return Math.round(100 * (middle + 0.3 * (nextUnit(stream) - 0.5))) / 100;
    }),
  );
}

/** Known values, and weights uniform over a region. */
function overRegion(name: string, preference: Preference, region: Region, rows: readonly Row[]): Case {
  const without = (a: number) => rows.filter((_, b) => b !== a);
  const centre = whereBest(region, rows[0] as Row, [])?.centre as Row;
  const values = rows.map((row) => dot(row, centre));
  const gain = meanOfBest(region, rows) - Math.max(...values);
  return {
    name: `${name}: ${JSON.stringify(rows)}`,
    problem: (seed, iterations) => problemOf(rows, { preference, seed, iterations }),
    first: rows.map((row, a) => whereBest(region, row, without(a))),
    wins: rows.map((row) => rows.map((other) => whereBest(region, row, [other])?.part ?? 0)),
    values,
    gains: { everything: gain, allWeights: gain },
    weightGains: (rows[0] ?? []).map((_, j) =>
      region === triangle ? gainOfOneOfThree(rows, values, j) : gain,
    ),
  };
}

/** With one weight of three known as w, the others are (1 - w) / 2 each on average; w has the density 2 (1 - w). */
function gainOfOneOfThree(rows: readonly Row[], values: Row, j: number): number {
  const others = [0, 1, 2].filter((other) => other !== j);
  const best = overUnit(4000, (w) => {
    const weights = [0, 1, 2].map((at) => (others.includes(at) ? (1 - w) / 2 : w));
    return 2 * (1 - w) * Math.max(...rows.map((row) => dot(row, weights)));
  });
  return best - Math.max(...values);
}

/** Known values, and the weights of some people. */
function ofPeople(people: readonly Row[], rows: readonly Row[]): Case {
  const weights = people.map((row) => Object.fromEntries(row.map((weight, j) => [`g${j + 1}`, weight])));
  const values = rows.map((row) => dot(row, mean(people)));
  const whose = people.map((person) => rows.map((row) => dot(row, person)));
  const first = rows.map((_, a) => {
    const own = people.filter((_, at) =>
      (whose[at] as Row).every((value) => value <= (whose[at]?.[a] as number)),
    );
    return own.length === 0 ? null : { part: own.length / people.length, centre: mean(own) };
  });
  const best = whose.reduce((sum, of) => sum + Math.max(...of), 0) / people.length;
  const gain = best - Math.max(...values);
  return {
    name: `people ${JSON.stringify(people)}: ${JSON.stringify(rows)}`,
    problem: (seed, iterations) =>
      problemOf(rows, { preference: { type: "people", weights }, seed, iterations }),
    first,
    wins: rows.map((_, a) =>
      rows.map((_, b) => whose.filter((of) => (of[a] as number) > (of[b] as number)).length / people.length),
    ),
    values,
    gains: { everything: gain, allWeights: gain },
  };
}

/** Two alternatives on two criteria, the first one's first value open from low to high, the weights as well. */
function openCell(
  [low, high]: readonly [number, number],
  own: number,
  [b1, b2]: readonly [number, number],
): Case {
  const steps = 4000;
  // At weight w of the first criterion a is ahead where its open value exceeds this.
  const needed = (w: number) => b1 - ((own - b2) * (1 - w)) / w;
  const ahead = (w: number) => Math.min(1, Math.max(0, (high - needed(w)) / (high - low)));
  const part = overUnit(steps, ahead);
  const centre = overUnit(steps, (w) => w * ahead(w)) / part;
  const other = overUnit(steps, (w) => w * (1 - ahead(w))) / (1 - part);
  const values = [((low + high) / 2 + own) / 2, (b1 + b2) / 2];
  const lead = (values[0] as number) - (values[1] as number);
  /** The mean of what a wins over b, where that is more than nothing, with its open value x. */
  const above = (slope: number, rest: number) => {
    const [from, to] = [slope * low + rest, slope * high + rest];
    return from >= 0 ? (from + to) / 2 : to <= 0 ? 0 : to ** 2 / (2 * (to - from));
  };
  const gainFrom = (most: number) => most - Math.max(0, lead);
  return {
    name: `open from ${low} to ${high}, and ${own}, against ${b1} and ${b2}`,
    problem: (seed, iterations) =>
      problemOf(
        [
          [uniform(low, high), own],
          [b1, b2],
        ],
        { seed, iterations },
      ),
    first: [
      { part, centre: [centre, 1 - centre] },
      { part: 1 - part, centre: [other, 1 - other] },
    ],
    wins: [
      [0, part],
      [1 - part, 0],
    ],
    values,
    gains: {
      everything: gainFrom(overUnit(steps, (w) => above(w, (own - b2) * (1 - w) - b1 * w))),
      allWeights: gainFrom(
        overUnit(steps, (w) => Math.max(0, ((low + high) / 2 - b1) * w + (own - b2) * (1 - w))),
      ),
    },
    cellGain: gainFrom(above(0.5, (own - b2 - b1) / 2)),
    confidence: ([w = 0]) => ahead(w),
  };
}

/** By the midpoints of equal steps. */
const overUnit = (steps: number, of: (at: number) => number) =>
  Array.from({ length: steps }, (_, step) => of((step + 0.5) / steps)).reduce(
    (sum, value) => sum + value,
    0,
  ) / steps;

const times = <Value>(count: number, make: () => Value) => Array.from({ length: count }, make);
const person = () => {
  const raw = [nextUnit(stream), nextUnit(stream), nextUnit(stream)];
  return raw.map((weight) => weight / raw.reduce((sum, one) => sum + one));
};

export const cases: readonly Case[] = [
  ...times(8, () => overRegion("any weights", { type: "none" }, segment(0, 1), table(2))),
  ...times(5, () =>
    overRegion("an order", { type: "ordinal", ranking: [["g1"], ["g2"]] }, segment(0.5, 1), table(2)),
  ),
  ...times(5, () =>
    overRegion("bounds", { type: "bounds", bounds: { g1: [0.25, 0.75] } }, segment(0.25, 0.75), table(2)),
  ),
  ...times(12, () => overRegion("any weights", { type: "none" }, triangle, table(3))),
  ...times(6, () => ofPeople(times(7, person), table(3))),
  openCell([0, 1], 0.5, [0.5, 0.4]),
  openCell([0, 1], 0.1, [0.4, 0.9]),
  openCell([0.2, 0.6], 0.6, [0.5, 0.3]),
  openCell([0, 1], 0.3, [0.5, 0.3]),
  openCell([0.1, 0.9], 0.4, [0.3, 0.6]),
  openCell([0, 0.8], 0.6, [0.6, 0.5]),
];

export const alternativeAt = (at: number) => letters[at] as string;
