import fc from "fast-check";
import { type Cells, problemOf, uniform, unitScale } from "../../problems.ts";

const unit = fc.integer({ min: 0, max: 5 }).map((fifths) => fifths / 5);
const cell = fc.oneof(
  { weight: 3, arbitrary: unit },
  { weight: 1, arbitrary: fc.tuple(unit, unit).map(([x, y]) => uniform(Math.min(x, y), Math.max(x, y))) },
  {
    weight: 1,
    arbitrary: fc
      .uniqueArray(fc.tuple(fc.constantFrom("s", "t", "u"), unit, unit), {
        minLength: 1,
        maxLength: 2,
        selector: ([id]) => id,
      })
      .map(
        (claims): Cells => ({
          type: "statements",
          claims: claims.map(([id, weak, strong]) => ({ id, weak, strong })),
        }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(unit, { minLength: 1, maxLength: 3 })
      .map((values): Cells => ({ type: "empirical", values })),
  },
);
const weights = fc.tuple(unit, unit, unit).map(([x, y, z]) => ({ g1: x + 0.01, g2: y + 0.01, g3: z + 0.01 }));
const preference: fc.Arbitrary<NonNullable<Parameters<typeof problemOf>[1]>["preference"]> = fc.oneof(
  fc.constant({ type: "none" as const }),
  weights.map((weights) => ({ type: "exact" as const, weights })),
  fc.constantFrom([["g1"], ["g2"], ["g3"]], [["g3"], ["g1", "g2"]]).map((ranking) => ({
    type: "ordinal" as const,
    ranking,
  })),
  fc
    .constantFrom<Record<string, [number, number]>[]>({ g1: [0.1, 0.4], g3: [0, 0.5] }, { g2: [0.5, 0.9] })
    .map((bounds) => ({
      type: "bounds" as const,
      bounds,
    })),
  fc.array(weights, { minLength: 1, maxLength: 5 }).map((weights) => ({ type: "people" as const, weights })),
);
/** Now and then the last alternative is the first one's equal. */
const rows = fc
  .tuple(fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 4 }), fc.nat(5))
  .map(([rows, chance]) => (chance === 0 ? rows.with(-1, rows[0] as (typeof rows)[0]) : rows));
/** As a rule straight over all measurements; now and then bent, or with an end inside them, drawn on or not. */
const firstCriterion = fc.oneof(
  { weight: 2, arbitrary: fc.constant(unitScale("g1")) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { ...unitScale("g1"), between: [{ at: 0.4, value: 0.1 }] },
      { ...unitScale("g1"), scale: { worst: 0.7, best: 0.3 } },
      { ...unitScale("g1"), scale: { worst: 0.2, best: 0.7 }, extrapolate: true },
    ),
  },
);
/** Problems of every kind of preference, with ties, constants, zeros and ends, small enough to be looked at from all sides. */
export const randomProblems = fc
  .tuple(rows, preference, firstCriterion, fc.integer({ min: 1, max: 500 }))
  .map(([rows, preference, first, seed]) => {
    const criteria = [first, unitScale("g2"), unitScale("g3")];
    return problemOf(rows, { criteria, preference, seed, iterations: 1000 });
  });
