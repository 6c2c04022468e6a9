import { expect } from "chai";
import fc from "fast-check";
import { nextExponential } from "../../../../src/domain/random/exponential.ts";
import { streamOf } from "../../../../src/domain/random/stream.ts";
import type { ShownLine } from "../../../../src/domain/sharing/counts/published-counts.ts";
import { sharedCounts } from "../../../../src/domain/sharing/counts/shared-counts.ts";
import { SuppressionSettings } from "../../../../src/domain/suppression/table.ts";

type Children = { readonly 1: number; readonly 2: number; readonly 3: number };
type Counts = readonly (readonly [area: string | null, children: Children])[];

const areas = [{ id: "north", within: "all-north" }, { id: "south" }, { id: "all-north" }];
const unitsOf = (counts: Counts) =>
  counts.map(([area, children], at) => ({ id: `u${at}`, kind: "daycare" as const, area, children }));

/** Every number shown that is not what the shared children add up to. */
function wrongTotals(
  counts: Counts,
  { published, children }: ReturnType<typeof sharedCounts>,
): readonly string[] {
  const units = unitsOf(counts);
  const wrong = (what: string, line: ShownLine | undefined, held: readonly { readonly id: string }[]) => {
    const at = (level: 1 | 2 | 3) => held.reduce((sum, { id }) => sum + (children.get(id)?.[level] ?? 0), 0);
    const sums = { 1: at(1), 2: at(2), 3: at(3), all: at(1) + at(2) + at(3) };
    return ([1, 2, 3, "all"] as const).flatMap((field) =>
      line?.[field] === null || line?.[field] === sums[field] ? [] : [`${what} ${field}`],
    );
  };
  return [
    ...units.flatMap((unit) => wrong(unit.id, published.units[unit.id], [unit])),
    ...Object.entries(published.areas).flatMap(([id, line]) =>
      wrong(
        id,
        line,
        units.filter(({ area }) => area === id || (id === "all-north" && area === "north")),
      ),
    ),
    ...wrong("all", published.all, units),
  ];
}

const count = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 40 }));
const manyCounts: fc.Arbitrary<Counts> = fc.array(
  fc.tuple(fc.constantFrom("north", "south", "all-north", null), fc.record({ 1: count, 2: count, 3: count })),
  { minLength: 1, maxLength: 20 },
);

describe("children made of the numbers shown", () => {
  it("are whole numbers that add up to every number shown", () => {
    fc.assert(
      fc.property(manyCounts, fc.constantFrom("hide", "show"), (counts, zeros) => {
        const answer = sharedCounts(unitsOf(counts), areas, SuppressionSettings.parse({ zeros }));
        for (const { 1: one, 2: two, 3: three } of answer.children.values())
          for (const number of [one, two, three]) {
            expect(Number.isInteger(number)).to.equal(true);
            expect(number).at.least(0);
          }
        expect(wrongTotals(counts, answer)).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });

  it("differ by one at most where only their area's total is shown", () => {
    const level3 = [1, 4, 0, 4, 3, 3, 0];
    const counts: Counts = ["north", "south"].flatMap((area) =>
      level3.map((three) => [area, { 1: 1, 2: 1, 3: three }] as const),
    );
    const { published, children } = sharedCounts(unitsOf(counts), areas, SuppressionSettings.parse({}));
    expect(published.areas).to.deep.include({ north: { 1: 7, 2: 7, 3: 15, all: 29 } });
    const spread = [...children.values()].map((one) => one[3]).toSorted();
    expect(spread).to.deep.equal([...Array(12).fill(2), 3, 3]);
  });

  for (const [size, seconds] of [
    [130, 0.5],
    [700, 1.5],
    [5_000, 5],
  ] as const)
    for (const areaCount of [1, 30])
      it(`are there within ${seconds} s of work for ${size} units in ${areaCount} areas, and add up`, function () {
        this.timeout(30_000);
        const stream = streamOf(size, "children");
        const few = (mean: number) => Math.floor(mean * nextExponential(stream));
        const units = Array.from({ length: size }, (_, at) => ({
          ...{ id: `u${at}`, kind: "daycare" as const, area: `a${at % areaCount}` },
          children: { 1: few(0.6), 2: few(1.5), 3: few(5) },
        }));
        const places = Array.from({ length: areaCount }, (_, at) => ({ id: `a${at}` }));
        const before = process.cpuUsage();
        const { published, children } = sharedCounts(units, places, SuppressionSettings.parse({}));
        expect(process.cpuUsage(before).user / 1e6).below(seconds);
        const level3 = [...children.values()].reduce((sum, one) => sum + one[3], 0);
        expect(level3).to.equal(published.all[3]);
      });
});
