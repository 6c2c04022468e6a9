import { levelWidth } from "../../../src/domain/decision/exact/programs/level-width.ts";
import {
  nearestWeights,
  smallestChange,
} from "../../../src/domain/decision/exact/programs/nearest-weights.ts";
import { stability } from "../../../src/domain/decision/exact/stability.ts";
import { valuesAt, valueTable } from "../../../src/domain/decision/exact/value-table.ts";
import { exactWeights } from "../../../src/domain/decision/preference/weights.ts";
import type { Problem } from "../../../src/domain/decision/problem.ts";
import { nearestFaults } from "./nearest.ts";
import type { Row } from "./rows.ts";

/** At exact weights: the ends of each interval, and the nearest weights for each alternative, of which the least is the smallest change. */
export function stableFaults(problem: Problem): readonly string[] {
  const { alternatives, criteria, preference } = problem;
  if (preference.type !== "exact") return [];
  const ids = criteria.map(({ id }) => id);
  const weights = exactWeights(preference.weights, ids);
  const table = valueTable(problem);
  const { winner, intervals } = stability(problem);
  const set = { corners: [weights], caps: [1], mixed: true };
  const changes = alternatives.map((_, a) => nearestWeights(table, weights, a));
  const values = valuesAt(table, weights);
  const first = values.indexOf(Math.max(...values));
  const moves = changes.flatMap((change, a) => (a === first || change === null ? [] : [change.moved]));
  const change = smallestChange(table, weights);
  return [
    ...ids.flatMap((id, j) =>
      intervalFaults(table, weights, alternatives.indexOf(winner), j, intervals[id] ?? [0, 1]).map(
        (fault) => `${id}: ${fault}`,
      ),
    ),
    ...alternatives.flatMap((_, a) => {
      const gaps = table.map((row) => row.map((value, j) => (table[a]?.[j] as number) - value));
      const found = changes[a] ?? null;
      const told = found && { moved: found.moved, weights: Object.fromEntries(found.weights.entries()) };
      return nearestFaults(told, set, gaps, levelWidth(gaps));
    }),
    ...((change?.moved ?? Number.POSITIVE_INFINITY) === Math.min(...moves)
      ? []
      : ["a change that is not the smallest"]),
  ];
}

/** At both ends the winner is not behind; and beyond an end that is none of the scale's, another is ahead all the way. */
function intervalFaults(
  table: readonly Row[],
  weights: Row,
  winner: number,
  criterion: number,
  [low, high]: readonly [number, number],
): readonly string[] {
  const rest = weights.reduce((sum, weight, j) => sum + (j === criterion ? 0 : weight), 0);
  const at = (own: number) =>
    weights.map((weight, j) =>
      j === criterion ? own : (1 - own) * (rest > 0 ? weight / rest : 1 / (weights.length - 1)),
    );
  const leads = (own: number) => {
    const values = valuesAt(table, at(own));
    return values.map((value) => (values[winner] as number) - value);
  };
  const wide = levelWidth(table);
  const [atLow, atHigh, atNone, atAll] = [leads(low), leads(high), leads(0), leads(1)];
  const turns = (end: Row, far: Row) =>
    end.some((lead, other) => Math.abs(lead) <= wide && (far[other] as number) < 0);
  return [
    ...([atLow, atHigh].every((all) => all.every((lead) => lead >= -wide)) ? [] : ["behind at an end"]),
    ...(low === 0 || turns(atLow, atNone) ? [] : ["ahead below its lower end"]),
    ...(high === 1 || turns(atHigh, atAll) ? [] : ["ahead above its upper end"]),
  ];
}
