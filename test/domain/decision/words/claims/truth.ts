import { expect } from "chai";
import { stability } from "../../../../../src/domain/decision/exact/stability.ts";
import { valueRanges } from "../../../../../src/domain/decision/exact/value-ranges.ts";
import { statementsOf } from "../../../../../src/domain/decision/first/without-statements.ts";
import { isKnown, type Measurement, usualEnds } from "../../../../../src/domain/decision/measurement.ts";
import {
  extremeWeights,
  middleWeights,
} from "../../../../../src/domain/decision/preference/middle-weights.ts";
import { leavesWeightsOpen } from "../../../../../src/domain/decision/preference/preference.ts";
import { weightSetOf } from "../../../../../src/domain/decision/preference/weight-set.ts";
import type { Problem } from "../../../../../src/domain/decision/problem.ts";
import { columnsFor } from "../../../../../src/domain/decision/sampling/columns.ts";
import { weightSource } from "../../../../../src/domain/decision/sampling/weight-source.ts";
import { smaa } from "../../../../../src/domain/decision/smaa/smaa.ts";

/** What is so of a problem, by other ways than those that made the sentences. */
export function truthOf(problem: Problem) {
  const { alternatives, criteria, measurements } = problem;
  const ranking = smaa(problem);
  const fresh = smaa({ ...problem, seed: problem.seed + 1000, iterations: 4000 });
  const cells = alternatives.flatMap((a) =>
    criteria.map(({ id }) => ({ a, id, cell: measurements[a]?.[id] })),
  );
  const valuesOpen = cells.some(({ cell }) => cell !== undefined && !isKnown(cell));
  const exactly = (weights: readonly number[], changed: Problem["measurements"] = measurements) =>
    stability({
      ...problem,
      measurements: changed,
      preference: { type: "exact", weights: byName(weights) },
    });
  const share = (id: string) => ranking.rankAcceptability[id]?.[0] ?? Number.NaN;
  const freshShare = (id: string) => fresh.rankAcceptability[id]?.[0] ?? Number.NaN;

  const byName = (weights: readonly number[]) =>
    Object.fromEntries(criteria.map(({ id }, j) => [id, weights[j] as number]));
  const bestLead = (id: string, weights: Readonly<Record<string, number>>) => {
    const { low, high } = valueRanges(problem);
    const at = alternatives.indexOf(id);
    const worth = (row: readonly number[] = []) =>
      row.reduce((sum, value, j) => sum + value * (weights[criteria[j]?.id as string] ?? 0), 0);
    return worth(high[at]) - Math.max(...low.filter((_, b) => b !== at).map(worth));
  };
  /** How far one at its worst is ahead of another at its best. */
  const leastLead = (id: string, other: string, weights: Readonly<Record<string, number>>) => {
    const { low, high } = valueRanges(problem);
    const worth = (row: readonly number[] = []) =>
      row.reduce((sum, value, j) => sum + value * (weights[criteria[j]?.id as string] ?? 0), 0);
    return worth(low[alternatives.indexOf(id)]) - worth(high[alternatives.indexOf(other)]);
  };
  const drawn = columnsFor(criteria.length);
  weightSource({ ...problem, seed: problem.seed + 3000 })(drawn);
  const allowed = Array.from({ length: 200 }, (_, at) => byName(drawn.map((column) => column[at] as number)));

  return {
    problem,
    ranking,
    fresh,
    share,
    weightsOpen: leavesWeightsOpen(problem.preference),
    valuesOpen,
    /** A share of the sample is one of another sample too, but for five standard errors of their difference. */
    expectLasting(id: string) {
      const error = Math.sqrt((share(id) * (1 - share(id)) + 0.01) * (1 / problem.iterations + 1 / 4000));
      expect(freshShare(id)).to.be.closeTo(share(id), 5 * error);
    },
    /** Some of the weights that the preference allows. */
    allowed,
    /** The share of the first place at these weights, over fresh values. */
    shareAt(id: string, weights: Readonly<Record<string, number>>) {
      const preference = { type: "exact" as const, weights };
      const at = smaa({ ...problem, preference, seed: problem.seed + 2000 });
      return at.rankAcceptability[id]?.[0] ?? Number.NaN;
    },
    /** Whether any weights on a grid bring it first at its best. */
    couldSomewhere: (id: string) =>
      gridOf(criteria.length).some((weights) => bestLead(id, byName(weights)) >= 0),
    /** How far ahead one is of the best of the others at these weights, at its best and the others at their worst. */
    bestLead,
    leastLead,
    /** The smallest of those leads at the corners of what is allowed, where a linear function is smallest. */
    leastLeadAnywhere: (id: string, other: string) =>
      Math.min(...cornersOf(problem).map((weights) => leastLead(id, other, byName(weights)))),
    /** The given weights with so much of them moved, from any of them to any other. */
    weightsAround(moved: number) {
      const given = middleWeights(problem);
      return gridOf(criteria.length).flatMap((target) => {
        const away = given.reduce((sum, weight, j) => sum + Math.abs(weight - (target[j] as number)), 0) / 2;
        const part = away === 0 ? 0 : Math.min(1, moved / away);
        return part <= 0 ? [] : [given.map((weight, j) => weight + part * ((target[j] as number) - weight))];
      });
    },
    /** By how much the contribution of a criterion to one exceeds that to each of the others. */
    differences(id: string) {
      const { contributions } = exactly(middleWeights(problem));
      return (criterion: string) =>
        alternatives
          .filter((other) => other !== id)
          .map((other) => (contributions[id]?.[criterion] ?? 0) - (contributions[other]?.[criterion] ?? 0));
    },
    /** The value of each at these weights, and how far one is ahead of the best of the others. */
    exactly,
    lead(id: string, { values }: ReturnType<typeof exactly>) {
      return (
        (values[id] as number) -
        Math.max(...alternatives.filter((b) => b !== id).map((b) => values[b] as number))
      );
    },
    /** With all in the middle but one thing at an end of it. */
    inTheMiddle: () => exactly(middleWeights(problem)),
    atCell(a: string, criterion: string, end: "low" | "high") {
      const cell = measurements[a]?.[criterion];
      if (cell === undefined) throw new Error(`no cell: ${a} on ${criterion}`);
      const [low, high] = usualEnds(cell);
      const value = end === "low" ? low : high;
      const row = { ...measurements[a], [criterion]: { type: "exact" as const, value } };
      return exactly(middleWeights(problem), { ...measurements, [a]: row });
    },
    statements: statementsOf(problem),
    /** A cell that no statement is behind, at an end; none otherwise. */
    atOwnCell(a: string, criterion: string, end: "low" | "high") {
      return measurements[a]?.[criterion]?.type === "statements" ? [] : [this.atCell(a, criterion, end)];
    },
    /** With nothing or all there is to one statement, in all its cells. */
    atStatement(id: string, end: "low" | "high") {
      const settled = (cell: Measurement): Measurement =>
        cell.type !== "statements"
          ? cell
          : {
              ...cell,
              claims: cell.claims.map((claim) => {
                const at = end === "low" ? claim.weak : claim.strong;
                return claim.id === id ? { id, weak: at, strong: at } : claim;
              }),
            };
      const rows = Object.entries(measurements).map(([a, row]) => [
        a,
        Object.fromEntries(Object.entries(row).map(([criterion, cell]) => [criterion, settled(cell)])),
      ]);
      return exactly(middleWeights(problem), Object.fromEntries(rows));
    },
    atWeight(criterion: string, end: "low" | "high") {
      return exactly(
        extremeWeights(
          problem,
          criteria.findIndex(({ id }) => id === criterion),
        )[end],
      );
    },
    /** At another weight of one criterion, the others in their proportions. */
    withWeight(criterion: string, weight: number) {
      const middle = middleWeights(problem);
      const j = criteria.findIndex(({ id }) => id === criterion);
      const rest = 1 - (middle[j] as number);
      return exactly(
        middle.map((other, k) => {
          if (k === j) return weight;
          return (1 - weight) * (rest > 1e-12 ? other / rest : 1 / (criteria.length - 1));
        }),
      );
    },
  };
}

/** The weights that a preference allows are mixtures of these; of several people's, these themselves. */
function cornersOf(problem: Problem): readonly (readonly number[])[] {
  const { preference, criteria } = problem;
  if (preference.type !== "bounds") return weightSetOf(problem).corners;
  const bounds = criteria.map(({ id }): readonly [number, number] => preference.bounds[id] ?? [0, 1]);
  // All weights but one stand at an end of their bounds, and that one has what is left.
  return criteria.flatMap((_, free) =>
    endsOf(bounds.toSpliced(free, 1)).flatMap((others) => {
      const rest = 1 - others.reduce((sum, weight) => sum + weight, 0);
      const [low, high] = bounds[free] as readonly [number, number];
      return rest >= low - 1e-12 && rest <= high + 1e-12 ? [others.toSpliced(free, 0, rest)] : [];
    }),
  );
}

function endsOf(bounds: readonly (readonly [number, number])[]): readonly (readonly number[])[] {
  const [first, ...others] = bounds;
  if (first === undefined) return [[]];
  return endsOf(others).flatMap((rest) => first.map((end) => [end, ...rest]));
}

/** All weights in steps of a twelfth. */
function gridOf(count: number, rest = 12, steps = 12): readonly (readonly number[])[] {
  if (count === 1) return [[rest / steps]];
  return Array.from({ length: rest + 1 }, (_, first) =>
    gridOf(count - 1, rest - first, steps).map((others) => [first / steps, ...others]),
  ).flat();
}

export type Truth = ReturnType<typeof truthOf>;
