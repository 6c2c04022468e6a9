import { nextNormal } from "../../random/normal.ts";
import { fillBits, nextUnit, type Stream, streamOf, unitOf } from "../../random/stream.ts";
import { type DecisionCriterion, isStraight, valueFunction } from "../criterion.ts";
import { isKnown, type Measurement, meanOf } from "../measurement.ts";
import type { Problem } from "../problem.ts";
import { nextBeta } from "./beta.ts";
import { blockLength, type Column } from "./columns.ts";

/** The partial value of an alternative on a criterion: one for all samples, or a column to be drawn for each block. */
export type Cell =
  | { readonly known: true; readonly value: number }
  | { readonly known: false; readonly values: Column; readonly draw: () => void };

/** A row of cells per alternative, a cell per criterion. Draws of different rounds are independent. */
export function cellsOf(problem: Problem, round: string): readonly (readonly Cell[])[] {
  const { alternatives, criteria, measurements, seed } = problem;
  return alternatives.map((alternative) =>
    criteria.map((criterion) => {
      const measurement = measurements[alternative]?.[criterion.id] as Measurement;
      return cellOf(measurement, criterion, streamOf(seed, `${round}: ${alternative} on ${criterion.id}`));
    }),
  );
}

function cellOf(measurement: Measurement, criterion: DecisionCriterion, stream: Stream): Cell {
  const scaled = valueFunction(criterion);
  if (isKnown(measurement)) return { known: true, value: scaled(meanOf(measurement)) };
  const values = new Float64Array(blockLength);
  if (measurement.type === "uniform" && isStraight(criterion, measurement.low, measurement.high)) {
    const low = scaled(measurement.low);
    const width = scaled(measurement.high) - low;
    return { known: false, values, draw: () => fillUniform(values, stream, low, width) };
  }
  const next = drawer(measurement, stream);
  const draw = () => {
    for (let at = 0; at < blockLength; at++) values[at] = scaled(next());
  };
  return { known: false, values, draw };
}

function drawer(measurement: Measurement, stream: Stream): () => number {
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
