import { expect } from "chai";
import fc from "fast-check";
import type { Problem } from "../../../../../src/domain/decision/problem.ts";
import { problemOf } from "../../problems.ts";
import { claimsOn, kinds } from "./on-problem.ts";
import { randomProblems } from "./random-problems.ts";

/** What chance seldom brings about: hardly any weight need be moved for it to turn, one that leads only between two weights, and two who are level. */
const rarities = [
  [
    [0.8, 0.2, 0.5],
    [0.2, 0.7995, 0.5],
  ],
  [
    [1, 0, 0.5],
    [0, 1, 0.5],
    [0.6, 0.6, 0.5],
  ],
  [
    [0.8, 0.2, 0.5],
    [0.8, 0.2, 0.5],
    [0.2, 0.8, 0.5],
  ],
].map((rows) =>
  problemOf(rows, { preference: { type: "exact", weights: { g1: 1, g2: 1, g3: 1 } }, iterations: 1000 }),
);
const [level, high] = [
  { g1: 1, g2: 0, g3: 1 },
  { g1: 1, g2: 0, g3: 0 },
];
/** And one that leads in the middle but is behind at both ends of a weight, and one that never loses but mostly ties. */
const others = [
  problemOf(
    [
      [0, 0, 1],
      [0.4, 0.4, 0],
    ],
    {
      preference: { type: "people", weights: [{ g1: 0, g2: 1, g3: 0 }, high, ...Array(5).fill(level)] },
      iterations: 1000,
    },
  ),
  problemOf(
    [
      [{ type: "empirical", values: [...Array(39).fill(0.5), 0.6] }, 0.5, 0.5],
      [0.5, 0.5, 0.5],
    ],
    { iterations: 1000 },
  ),
];

describe("the sentences on any problem", () => {
  it("are all of a known kind, and claim only what is so, in both languages", function () {
    this.timeout(60_000);
    const seen = new Set<string>();
    fc.assert(
      fc.property(randomProblems, (problem) => {
        const { kinds, wrong } = claimsOn(problem);
        for (const kind of kinds) seen.add(kind);
        expect(wrong).to.deep.equal([]);
      }),
      { numRuns: 200, seed: 1, examples: [...rarities, ...others].map((one): [Problem] => [one]) },
    );
    const missing = kinds.flatMap(({ name }) =>
      ["da", "en"].map((language) => `${name} ${language}`).filter((kind) => !seen.has(kind)),
    );
    expect(missing).to.deep.equal([]);
  });
});
