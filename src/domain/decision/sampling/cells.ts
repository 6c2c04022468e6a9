import { nextNormal } from "../../random/normal.ts";
import { fillBits, nextUnit, type Stream, streamOf, unitOf } from "../../random/stream.ts";
import { type DecisionCriterion, isStraight, meanBetween, valueFunction } from "../criterion.ts";
import { isKnown, type Measurement, meanOf, type Statement } from "../measurement.ts";
import type { Problem } from "../problem.ts";
import { nextBeta } from "./beta.ts";
import { addScaled, blockLength, type Column } from "./columns.ts";

/** The partial value of an alternative on a criterion: one for all samples, or a column of one for each. */
export type Cell =
  | { readonly known: true; readonly value: number }
  | {
      readonly known: false;
      readonly values: Column;
      /** Where statements are behind it, what each says, of which the cell is the mean. */
      readonly said?: readonly Said[];
    };
/** What a statement makes of one cell: a column of partial values, and their mean. */
type Said = { readonly id: string; readonly values: Column; readonly mean: number };

export type Cells = {
  /** A row of cells per alternative, a cell per criterion. */
  readonly rows: readonly (readonly Cell[])[];
  /** Whether any of them has columns. */
  readonly open: boolean;
  /** Draws all columns anew: each statement once, for all the cells that it bears on. */
  readonly draw: () => void;
};

/** Draws of different rounds are independent. */
export function cellsOf(problem: Problem, round: string): Cells {
  const { alternatives, criteria, measurements, seed } = problem;
  const draws: (() => void)[] = [];
  const statements = new Map<string, Column>();
  const statement = (id: string): Column => {
    const drawn = statements.get(id) ?? new Float64Array(blockLength);
    if (!statements.has(id)) {
      const stream = streamOf(seed, `${round}: statement ${id}`);
      draws.push(() => fillUniform(drawn, stream, 0, 1));
      statements.set(id, drawn);
    }
    return drawn;
  };
  const rows = alternatives.map((alternative) =>
    criteria.map((criterion): Cell => {
      const measurement = measurements[alternative]?.[criterion.id] as Measurement;
      const { cell, draw } =
        measurement.type === "statements"
          ? cellOfStatements(measurement.claims, criterion, statement)
          : cellOf(measurement, criterion, streamOf(seed, `${round}: ${alternative} on ${criterion.id}`));
      if (draw) draws.push(draw);
      return cell;
    }),
  );
  const draw = () => {
    for (const one of draws) one();
  };
  return { rows, open: draws.length > 0, draw };
}

type Drawn = { readonly cell: Cell; readonly draw?: () => void };

function cellOf(measurement: Unstated, criterion: DecisionCriterion, stream: Stream): Drawn {
  const scaled = valueFunction(criterion);
  if (isKnown(measurement)) return { cell: { known: true, value: scaled(meanOf(measurement)) } };
  const values = new Float64Array(blockLength);
  const cell: Cell = { known: false, values };
  if (measurement.type === "uniform" && isStraight(criterion, measurement.low, measurement.high)) {
    const low = scaled(measurement.low);
    const width = scaled(measurement.high) - low;
    return { cell, draw: () => fillUniform(values, stream, low, width) };
  }
  const next = drawer(measurement, stream);
  const draw = () => {
    for (let at = 0; at < blockLength; at++) values[at] = scaled(next());
  };
  return { cell, draw };
}

/** Each statement is valued by itself: on a bent scale too, the cell is the mean of what its statements are worth. */
function cellOfStatements(
  claims: readonly Statement[],
  criterion: DecisionCriterion,
  statement: (id: string) => Column,
): Drawn {
  const scaled = valueFunction(criterion);
  const known = claims.filter(({ weak, strong }) => weak === strong);
  const open = claims.filter((claim) => !known.includes(claim));
  const base = known.reduce((sum, { weak }) => sum + scaled(weak), 0) / claims.length;
  if (open.length === 0) return { cell: { known: true, value: base } };
  const share = 1 / claims.length;
  const parts = open.map((claim) => {
    const said: Said = {
      id: claim.id,
      values: new Float64Array(blockLength),
      mean: meanBetween(criterion, claim.weak, claim.strong),
    };
    return { said, fill: filler(claim, criterion, statement(claim.id), said.values) };
  });
  const values = new Float64Array(blockLength);
  const columns = parts.map(({ said }) => said.values);
  const shares = parts.map(() => share);
  const draw = () => {
    for (const { fill } of parts) fill();
    addScaled(values.fill(base), columns, shares);
  };
  return { cell: { known: false, values, said: parts.map(({ said }) => said) }, draw };
}

function filler({ weak, strong }: Statement, criterion: DecisionCriterion, drawn: Column, into: Column) {
  const scaled = valueFunction(criterion);
  if (isStraight(criterion, Math.min(weak, strong), Math.max(weak, strong))) {
    const [low, width] = [scaled(weak), scaled(strong) - scaled(weak)];
    return () => {
      for (let at = 0; at < blockLength; at++) into[at] = low + (drawn[at] as number) * width;
    };
  }
  return () => {
    for (let at = 0; at < blockLength; at++)
      into[at] = scaled(weak + (drawn[at] as number) * (strong - weak));
  };
}

type Unstated = Exclude<Measurement, { readonly type: "statements" }>;

function drawer(measurement: Unstated, stream: Stream): () => number {
  switch (measurement.type) {
    case "exact":
      return () => measurement.value;
    case "uniform":
      return () => measurement.low + nextUnit(stream) * (measurement.high - measurement.low);
    case "normal":
      return () => measurement.mean + nextNormal(stream) * measurement.sd;
    case "beta":
      return () => nextBeta(stream, measurement.alpha, measurement.beta);
    case "empirical": {
      const { values } = measurement;
      return () => values[Math.floor(nextUnit(stream) * values.length)] as number;
    }
  }
}

const words = new Int32Array(blockLength);

function fillUniform(values: Column, stream: Stream, low: number, width: number): void {
  fillBits(stream, words);
  for (let at = 0; at < blockLength; at++) values[at] = low + unitOf(words[at] as number) * width;
}
