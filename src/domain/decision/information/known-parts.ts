import { addScaled, type Column } from "../sampling/columns.ts";
import type { Draws } from "./draws.ts";
import { driftOfCells, type Known, type Unknown } from "./unknown.ts";

/**
 * A part of a cell that may be known: all of it, or what one statement makes of it. Its alternative and criterion by their
 * places, how much of the cell it is, and its mean; null where that is the cell's own, found from the samples.
 */
export type Part = {
  readonly a: number;
  readonly j: number;
  readonly statement: string | null;
  readonly share: number;
  readonly mean: number | null;
};

/** Some parts of cells together: all else, and the weights, stand at their means. */
export function knownParts(parts: readonly Part[], { moments, expected, best }: Known): Unknown {
  const { weights, cells, weightCovariances } = moments;
  const weightOf = ({ j, share }: Part) => share * (weights[j] as number);
  const meanIn = (a: number, j: number) => cells[a]?.[j] as number;
  const meanOf = ({ a, j, mean }: Part) => mean ?? meanIn(a, j);
  const alternatives = expected.map((value, a) => {
    const own = parts.filter((part) => part.a === a);
    return { own, rest: own.reduce((rest, part) => rest - weightOf(part) * meanOf(part), value) };
  });
  /** How often the choice turns to each alternative, less how often away from it. */
  const turns = expected.map(() => 0);
  /** By how much each part then exceeds its mean, less where the choice turns away. */
  const excess = parts.map(() => 0);
  return {
    fill(worth, draws) {
      alternatives.forEach(({ own, rest }, a) => {
        const columns = own.map((part) => drawn(draws, part));
        addScaled((worth[a] as Column).fill(rest), columns, own.map(weightOf));
      });
    },
    turned(draws, at, to) {
      turns[to] = (turns[to] as number) + 1;
      turns[best] = (turns[best] as number) - 1;
      parts.forEach((part, index) => {
        if (part.a !== to && part.a !== best) return;
        const beyond = part.share * ((drawn(draws, part)[at] as number) - meanOf(part));
        excess[index] = (excess[index] as number) + (part.a === to ? beyond : -beyond);
      });
    },
    drift(samples) {
      const inWeights = weights.map((_, j) => {
        const moved = parts.reduce(
          (sum, part, index) => sum + (part.j === j ? (excess[index] as number) : 0),
          0,
        );
        return turns.reduce((sum, count, a) => sum + count * meanIn(a, j), moved) / samples;
      });
      const ofWeights = weightCovariances.reduce(
        (sum, row, j) =>
          row.reduce(
            (part, both, k) => part + both * (inWeights[j] as number) * (inWeights[k] as number),
            sum,
          ),
        0,
      );
      const known = (a: number, j: number) => parts.some((part) => part.a === a && part.j === j);
      const inCell = (a: number, j: number) =>
        known(a, j) ? 0 : ((turns[a] as number) * (weights[j] as number)) / samples;
      return ofWeights + driftOfCells(moments, inCell);
    },
  };
}

function drawn({ cells }: Draws, { a, j, statement }: Part): Column {
  const cell = cells[a]?.[j];
  if (cell === undefined || cell.known) throw new RangeError("a cell without doubt has nothing to know");
  return statement === null ? cell.values : (cell.said?.find(({ id }) => id === statement)?.values as Column);
}
