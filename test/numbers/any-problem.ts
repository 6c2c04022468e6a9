import fc from "fast-check";
import { type Cells, criterionNames, problemOf, unitScale } from "../domain/decision/problems.ts";

type Rest = NonNullable<Parameters<typeof problemOf>[1]>;
type Preference = Rest["preference"];
type Criteria = NonNullable<Rest["criteria"]>;

const few = fc.constantFrom(0, 0.2, 0.5, 1);
const any = fc.double({ min: 0, max: 1, noNaN: true });
const nearly = fc.tuple(few, fc.integer({ min: -5, max: 5 })).map(([value, steps]) => value + steps * 1e-11);
const exactly = fc.oneof(few, any, nearly);
const ends = fc.tuple(exactly, exactly);

/** A measurement of any kind, those without doubt and those at the ends of the scale among them. */
const cell: fc.Arbitrary<number | Cells> = fc.oneof(
  { weight: 6, arbitrary: exactly },
  {
    weight: 3,
    arbitrary: ends.map(([x, y]): Cells => ({ type: "uniform", low: Math.min(x, y), high: Math.max(x, y) })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(any, fc.constantFrom(0, 0.05, 0.3))
      .map(([mean, sd]): Cells => ({ type: "normal", mean, sd })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(0.3, 1, 4), fc.constantFrom(0.3, 2, 9))
      .map(([alpha, beta]): Cells => ({ type: "beta", alpha, beta })),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(exactly, { minLength: 1, maxLength: 5 })
      .map((values): Cells => ({ type: "empirical", values })),
  },
  {
    weight: 3,
    arbitrary: fc
      .uniqueArray(fc.tuple(fc.constantFrom("r", "s", "t", "u"), ends), {
        minLength: 1,
        maxLength: 3,
        selector: ([id]) => id,
      })
      .map(
        (claims): Cells => ({
          type: "statements",
          claims: claims.map(([id, [weak, strong]]) => ({ id, weak, strong })),
        }),
      ),
  },
);

/** The cells of a criterion: each its own, all the same, or all but the same. */
const column = (count: number): fc.Arbitrary<readonly (number | Cells)[]> => {
  const each = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { minLength: count, maxLength: count });
  return fc.oneof(
    { weight: 8, arbitrary: each(cell) },
    { weight: 1, arbitrary: cell.map((one) => Array(count).fill(one)) },
    {
      weight: 1,
      arbitrary: each(fc.integer({ min: -5, max: 5 })).map((all) => all.map((steps) => 0.6 + steps * 1e-11)),
    },
  );
};

function preferences(ids: readonly string[]): fc.Arbitrary<Preference> {
  const points = fc
    .array(fc.integer({ min: 0, max: 5 }), { minLength: ids.length, maxLength: ids.length })
    .filter((all) => all.some((one) => one > 0))
    .map((all) => Object.fromEntries(ids.map((id, at) => [id, all[at] as number])));
  const even = 1 / ids.length;
  const interval = fc
    .tuple(fc.constantFrom(0, even / 2, even), fc.constantFrom(even, (1 + even) / 2, 1))
    .map(([low, high]): [number, number] => [low, high]);
  return fc.oneof(
    fc.constant<Preference>({ type: "none" }),
    points.map((weights): Preference => ({ type: "exact", weights })),
    points.map((weights): Preference => {
      const groups = Map.groupBy(ids, (id) => weights[id] ?? 0);
      const ranking = [...groups].sort(([a], [b]) => b - a).map(([, group]) => group);
      return { type: "ordinal", ranking };
    }),
    // Some weights have bounds, the others are free.
    fc.tuple(fc.array(interval, { minLength: ids.length, maxLength: ids.length }), fc.subarray([...ids])).map(
      ([all, bounded]): Preference => ({
        type: "bounds",
        bounds: Object.fromEntries(bounded.map((id) => [id, all[ids.indexOf(id)] as [number, number]])),
      }),
    ),
    fc
      .array(points, { minLength: 1, maxLength: 9 })
      .map((weights): Preference => ({ type: "people", weights })),
  );
}

const scales = (id: string): fc.Arbitrary<Criteria[number]> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(unitScale(id)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        { ...unitScale(id), between: [{ at: 0.4, value: 0.1 }] },
        { ...unitScale(id), scale: { worst: 0.7, best: 0.3 } },
        { ...unitScale(id), scale: { worst: 0.2, best: 0.7 }, extrapolate: true },
      ),
    },
  );

/** A problem of any kind of preference and measurement, with ties, constants, nearly equal values, zeros and ends. */
export const anyProblem = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([alternatives, criteria]) => {
    const ids = criterionNames(criteria);
    return fc.tuple(
      fc.array(column(alternatives), { minLength: criteria, maxLength: criteria }),
      preferences(ids),
      fc.tuple(...ids.map(scales)),
      fc.integer({ min: 1, max: 1e6 }),
    );
  })
  .map(([columns, preference, criteria, seed]) => {
    const rows = (columns[0] ?? []).map((_, a) => columns.map((cells) => cells[a] as number | Cells));
    return problemOf(rows, { criteria, preference, seed, iterations: 2000 });
  });
