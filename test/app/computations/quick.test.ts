import { expect } from "chai";
import { type ComputationId, computationOf } from "../../../src/app/computations/computations.ts";
import { municipalityOf } from "../../support/municipalities.ts";

const times = <T>(count: number, value: T): readonly T[] => Array.from({ length: count }, () => value);
const pool = (servers: number, arrivalRate = 1) => ({ id: "p", servers, arrivalRate, serviceRate: 1 });
const town = (units: number, staff = 0) => ({ units: times(units, {}), supportTeams: [{ staff }] });
const houses = (units: number) => municipalityOf({ areas: [], houses: times(units, { area: null }) });
const problem = (alternatives: number, criteria: number, more = {}) => ({
  alternatives: times(alternatives, "a"),
  criteria: times(criteria, {}),
  measurements: {},
  preference: { type: "none" },
  groups: [],
  iterations: 1,
  ...more,
});
const assumptions = { contactHoursPerStaff: { high: 20 }, hoursPerCourse: { low: 5 } };
const weighedBy = (people: number) => ({ preference: { type: "people", weights: times(people, {}) } });

/** What of each thing that a sum may have much of is still done at once: an input of any size, and the largest that is. */
const sizes: readonly [ComputationId, of: string, input: (size: number) => object, most: number][] = [
  ["agreement", "people who weigh", (n) => ({ weights: times(n, {}) }), 100],
  ["agreement", "answers", (n) => ({ answers: times(n, times(40, 1)) }), 500],
  ["agreement", "things judged", (n) => ({ answers: [times(n, 1)] }), 40],
  ["suppression", "rows", (n) => ({ tables: [{ rows: times(n, ""), columns: times(4, "") }] }), 25],
  ["suppression", "tables", (n) => ({ tables: times(n, { rows: times(5, ""), columns: times(2, "") }) }), 10],
  ["measure", "units", (n) => ({ organisations: [houses(100), houses(n)] }), 300],
  ["rankFront", "members of a front", (n) => ({ front: times(n, {}) }), 25],
  ["rank", "samples", (iterations) => problem(2, 3, { iterations }), 50_000],
  ["rank", "criteria", (n) => problem(10, n), 10],
  ["choice", "criteria", (n) => ({ problem: problem(10, n) }), 10],
  ["preference", "alternatives", (n) => problem(n, 4), 25],
  ["preference", "people", (n) => problem(5, 2, weighedBy(n)), 100],
  ["stability", "criteria", (n) => problem(10, n), 10],
  // Two alternatives on one criterion: two cells, a weight, and twice what nobody knows anything of.
  ["information", "samples", (iterations) => problem(2, 1, { iterations }), 300_000],
  ["capacity", "servers", (n) => ({ pools: [pool(1), pool(n)] }), 499_999],
  ["capacity", "load with a target", (n) => ({ pools: [pool(490_000, n)], target: {} }), 10_000],
  ["capacity", "load without one", (n) => ({ pools: [pool(500_000, n)] }), Number.POSITIVE_INFINITY],
  ["capacity", "servers near and far", (n) => ({ near: [pool(n)], far: [pool(4_000)] }), 6_000],
  ["capacity", "units", (n) => ({ arranged: times(2, { organisation: town(n) }), assumptions }), 200],
  ["capacity", "staff", (n) => ({ arranged: [{ organisation: town(1, n) }], assumptions }), 500],
  [
    "conclude",
    "replications",
    (n) => ({ question: { variants: [{ pools: times(4, {}) }] }, done: times(n, {}) }),
    100,
  ],
  [
    "replicate",
    "weeks",
    (weeks) => ({
      question: { needs: [{ arrivalRate: 5 }], variants: [{ pools: [{}] }], warmUpWeeks: 500, weeks },
      count: 10,
    }),
    500,
  ],
  [
    "replicate",
    "pools",
    (n) => ({
      question: {
        needs: times(2, { arrivalRate: 0 }),
        variants: times(2, { pools: times(n, {}) }),
        warmUpWeeks: 1,
        weeks: 1,
      },
      count: 1,
    }),
    500,
  ],
  [
    "norms",
    "addresses",
    (n) => ({ question: { areas: [{}], measured: [{}], institutions: [{ addresses: times(n, {}) }] } }),
    197,
  ],
];

describe("a sum that is done at once", () => {
  for (const [id, of, input, most] of sizes)
    it(`is no larger than its limit: ${id}, by ${of}`, () => {
      const isQuick = (size: number) => computationOf(id).isQuick(input(size) as never);
      const last = Math.min(most, 1e9);
      expect(isQuick(last), String(last)).to.equal(true);
      if (last === most) expect(isQuick(last + 1), String(last + 1)).to.equal(false);
    });

  it("is on a graph of few ties, though of few units", () => {
    const town = houses(2);
    const meeting = (members: number) => [
      { ...town.units[0], formal: true, members: times(members, "house-0") },
    ];
    for (const [members, isQuick] of [
      [3_000, true],
      [10_000, false],
    ] as const) {
      const organisation = { ...town, networks: meeting(members) };
      expect(computationOf("path").isQuick({ organisation } as never)).to.equal(isQuick);
      expect(computationOf("measure").isQuick({ organisations: [organisation] } as never)).to.equal(isQuick);
    }
  });

  it("is none that walks through all combinations", () => {
    for (const id of ["search", "scalingBounds"] as const)
      expect(computationOf(id).isQuick({} as never)).to.equal(false);
  });
});
