import { expect } from "chai";
import fc from "fast-check";
import { maximiseExactly } from "../../../../../src/domain/decision/exact/programs/exact-program.ts";
import { largestLead } from "../../../../../src/domain/decision/exact/programs/largest-lead.ts";
import { maximise } from "../../../../../src/domain/decision/exact/programs/linear-program.ts";
import { nearestTo } from "../../../../../src/domain/decision/exact/programs/nearest-weights.ts";
import { isProven, type Program } from "../../../../../src/domain/decision/exact/programs/program.ts";
import { weightsToLead } from "../../../../../src/domain/decision/exact/programs/weights-to-lead.ts";
import { robustPreference } from "../../../../../src/domain/decision/exact/robust-preference.ts";
import type { Preference } from "../../../../../src/domain/decision/preference/preference.ts";
import {
  least,
  type WeightSet,
  weightSetOf,
} from "../../../../../src/domain/decision/preference/weight-set.ts";
import { criterionNames, problemOf, unitScale } from "../../problems.ts";

type Row = readonly number[];
const dot = (left: Row, right: Row) =>
  left.reduce((sum, value, at) => sum + value * (right[at] as number), 0);
const gapsOf = (table: readonly Row[], a: number) =>
  table.flatMap((row, b) => (b === a ? [] : [row.map((value, j) => (table[a]?.[j] as number) - value)]));

/** Columns as measured ones are: equal, nearly equal, of few values, or of any. */
const noise = fc.integer({ min: -5, max: 5 }).map((steps) => steps * 1e-11);
const column = (count: number): fc.Arbitrary<Row> => {
  const each = (value: fc.Arbitrary<number>) => fc.array(value, { minLength: count, maxLength: count });
  const few = fc.constantFrom(0, 0.2, 0.5, 1);
  return fc.oneof(
    few.map((value) => Array<number>(count).fill(value)),
    each(noise).map((noises) => noises.map((one) => 0.6 + one)),
    each(fc.tuple(few, noise).map(([value, one]) => value + one)),
    each(fc.double({ min: 0, max: 1, noNaN: true })),
    each(few),
  );
};
const tables = fc
  .tuple(fc.integer({ min: 4, max: 20 }), fc.integer({ min: 2, max: 8 }))
  .chain(([m, n]) => fc.array(column(m), { minLength: n, maxLength: n }))
  .map((columns) => (columns[0] as Row).map((_, a) => columns.map((values) => values[a] as number)));

const preferencesOn = (ids: readonly string[]): readonly Preference[] => {
  const [first = "", second = ""] = ids;
  return [
    { type: "none" },
    { type: "ordinal", ranking: [[first], ids.slice(1)] },
    { type: "bounds", bounds: { [first]: [0.1, 0.3], [second]: [0.2, 0.7] } },
  ];
};
function setsOn(count: number): readonly WeightSet[] {
  const ids = criterionNames(count);
  return preferencesOn(ids).map((preference) => weightSetOf({ criteria: ids.map(criterion), preference }));
}
const criterion = (id: string) => ({ ...unitScale(id), extrapolate: false });

/** The largest lead by exact arithmetic over the corners and caps of the set. */
function exactLead({ corners, caps }: WeightSet, gaps: readonly Row[]): number {
  const leads = gaps.map((gap) => corners.map((corner) => dot(corner, gap)));
  const whole = corners.map(() => 1);
  const solution = maximiseExactly({
    objective: [...whole.map(() => 0), 1, -1],
    rows: [
      ...leads.map((lead) => [...lead.map((value) => -value), 1, -1]),
      [...whole, 0, 0],
      [...whole.map((part) => -part), 0, 0],
      ...corners.map((_, at) => [...corners.map((_, other) => Number(at === other)), 0, 0]),
    ],
    limits: [...leads.map(() => 0), 1, -1, ...caps],
    largest: [...whole, 1, 1],
  });
  if (solution.kind === "impossible") throw new Error("no weights");
  return dot(solution.at, [...whole.map(() => 0), 1, -1]);
}

describe("programs over values that differ by hardly anything", () => {
  it("let those who are level on one criterion share the first place by it", () => {
    const table = [0.3, 0.4, 0.40000000005, 1].map((value) => [1, value]);
    const { first } = robustPreference(problemOf(table));
    expect(first.c?.possible).to.equal(true);
    expect(first.c?.lead).to.be.closeTo(0, 1e-12);
    expect(first.c?.weights).to.deep.equal({ g1: 1, g2: 0 });
  });

  it("find the largest lead, with weights of the set that have it and shares of the others that allow no more", () => {
    fc.assert(
      fc.property(tables, fc.nat(19), (table, pick) => {
        const gaps = gapsOf(table, pick % table.length);
        for (const set of setsOn(table[0]?.length ?? 0)) {
          const { lead, weights, against } = largestLead(set, gaps);
          expect(lead).to.be.closeTo(exactLead(set, gaps), 1e-12);
          expect(weights.reduce((sum, weight) => sum + weight)).to.be.closeTo(1, 1e-12);
          expect(Math.min(...gaps.map((gap) => dot(gap, weights)))).to.be.closeTo(lead, 1e-12);
          for (const share of against ?? []) expect(share).to.be.at.least(0);
          expect(against?.reduce((sum, share) => sum + share)).to.be.closeTo(1, 1e-12);
          const mixed = weights.map((_, j) =>
            dot(
              against ?? [],
              gaps.map((gap) => -(gap[j] as number)),
            ),
          );
          expect(-least(set, mixed).sum).to.be.closeTo(lead, 1e-11);
        }
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it("say who can lead as exact arithmetic does, one other at a time as well", () => {
    fc.assert(
      fc.property(tables, fc.nat(19), (table, pick) => {
        const gaps = gapsOf(table, pick % table.length);
        for (const set of setsOn(table[0]?.length ?? 0)) {
          const lead = exactLead(set, gaps);
          const found = weightsToLead(set, gaps);
          if (Math.abs(Math.abs(lead) - 1e-9) < 1e-11) return;
          expect(found === null).to.equal(lead < -1e-9);
          if (found) expect(found.alone).to.equal(lead > 1e-9);
        }
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  it("find the nearest weights, none of which is out of reach without reason", () => {
    fc.assert(
      fc.property(tables, fc.nat(19), (table, pick) => {
        const gaps = gapsOf(table, pick % table.length);
        const [any, ...others] = setsOn(table[0]?.length ?? 0) as [WeightSet, ...WeightSet[]];
        const can = exactLead(any, gaps) >= 0;
        for (const set of others) {
          const nearest = nearestTo(set, gaps);
          if (can) expect(nearest).not.to.equal(null);
          if (nearest === null) continue;
          expect(nearest.weights.reduce((sum, weight) => sum + weight)).to.be.closeTo(1, 1e-11);
          for (const gap of gaps) expect(dot(gap, nearest.weights)).to.be.at.least(-1e-11);
        }
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  it("prove every answer, by floats or else exactly", () => {
    const entry = fc.oneof(
      fc.integer({ min: -2, max: 2 }),
      noise.map((one) => 1 + one),
      noise,
    );
    const programs = fc.integer({ min: 1, max: 5 }).chain((n) =>
      fc.record({
        objective: fc.array(entry, { minLength: n, maxLength: n }),
        rows: fc.array(fc.array(entry, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 6 }),
        limits: fc.array(entry, { minLength: 6, maxLength: 6 }),
      }),
    );
    fc.assert(
      fc.property(programs, ({ objective, rows, limits }) => {
        const box = objective.map((_, at) => objective.map((_, other) => Number(at === other)));
        const program: Program = {
          objective,
          rows: [...rows, ...box],
          limits: [...limits.slice(0, rows.length), ...box.map(() => 10)],
          largest: box.map(() => 10),
        };
        const [found, exact] = [maximise(program), maximiseExactly(program)];
        expect(isProven(program, found) || found.kind === exact.kind).to.equal(true);
        if (found.kind === "found" && exact.kind === "found")
          expect(dot(objective, found.at)).to.be.closeTo(dot(objective, exact.at), 1e-9);
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});
