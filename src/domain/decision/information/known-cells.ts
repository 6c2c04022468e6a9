import { addScaled, type Column } from "../sampling/columns.ts";
import { driftOfCells, type Known, type Unknown } from "./unknown.ts";

/** A cell by the places of its alternative and its criterion. */
export type Place = { readonly a: number; readonly j: number };

/** Some uncertain cells: the others, and the weights, stand at their means. */
export function knownCells(places: readonly Place[], { moments, expected, best }: Known): Unknown {
  const { weights, cells, weightCovariances } = moments;
  const weightOf = ({ j }: Place) => weights[j] as number;
  const meanOf = ({ a, j }: Place) => cells[a]?.[j] as number;
  const alternatives = expected.map((value, a) => {
    const own = places.filter((place) => place.a === a);
    return { own, rest: own.reduce((rest, place) => rest - weightOf(place) * meanOf(place), value) };
  });
  /** How often the choice turns to each alternative, less how often away from it. */
  const turns = expected.map(() => 0);
  /** By how much each cell then exceeds its mean, less where the choice turns away. */
  const excess = places.map(() => 0);
  return {
    fill(worth, draws) {
      alternatives.forEach(({ own, rest }, a) => {
        const columns = own.map((place) => drawn(draws, place));
        addScaled((worth[a] as Column).fill(rest), columns, own.map(weightOf));
      });
    },
    turned(draws, at, to) {
      turns[to] = (turns[to] as number) + 1;
      turns[best] = (turns[best] as number) - 1;
      places.forEach((place, index) => {
        if (place.a !== to && place.a !== best) return;
        const beyond = (drawn(draws, place)[at] as number) - meanOf(place);
        excess[index] = (excess[index] as number) + (place.a === to ? beyond : -beyond);
      });
    },
    drift(samples) {
      const inWeights = weights.map((_, j) => {
        const moved = places.reduce(
          (sum, place, index) => sum + (place.j === j ? (excess[index] as number) : 0),
          0,
        );
        return turns.reduce((sum, count, a) => sum + count * meanOf({ a, j }), moved) / samples;
      });
      const ofWeights = weightCovariances.reduce(
        (sum, row, j) =>
          row.reduce(
            (part, both, k) => part + both * (inWeights[j] as number) * (inWeights[k] as number),
            sum,
          ),
        0,
      );
      const known = (a: number, j: number) => places.some((place) => place.a === a && place.j === j);
      const inCell = (a: number, j: number) =>
        known(a, j) ? 0 : ((turns[a] as number) * (weights[j] as number)) / samples;
      return ofWeights + driftOfCells(moments, inCell);
    },
  };
}

function drawn({ cells }: Parameters<Unknown["turned"]>[0], { a, j }: Place): Column {
  const cell = cells[a]?.[j];
  if (cell === undefined || cell.known) throw new RangeError("a cell without doubt has nothing to know");
  return cell.values;
}
