import { expect } from "chai";
import { computationOf } from "../../src/app/computations/computations.ts";
import { ownName } from "../../src/app/decision/choice.ts";
import { rankAnswer } from "../../src/app/decision/rank.ts";
import { Problem } from "../../src/domain/decision/problem.ts";
import { computationsIn } from "../../src/workers/computations.ts";
import { createPool, type Pool } from "../../src/workers/pool.ts";
import { house, named, organisationOf, team } from "../support/organisation.ts";

const problem = (iterations: number) =>
  Problem.parse({
    alternatives: ["a", "b"],
    criteria: [{ id: "g", scale: { worst: 0, best: 1 } }],
    measurements: {
      a: { g: { type: "exact", value: 0.4 } },
      b: { g: { type: "uniform", low: 0, high: 1 } },
    },
    iterations,
    seed: 7,
  });

/** So many alternatives on so many criteria, ranked by a single sample. */
function wide(alternatives: number, criteria: number) {
  const named = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}`);
  const row = Object.fromEntries(named("g", criteria).map((id) => [id, { type: "exact", value: 0.5 }]));
  return {
    alternatives: named("a", alternatives),
    criteria: named("g", criteria).map((id) => ({ id, scale: { worst: 0, best: 1 } })),
    measurements: Object.fromEntries(named("a", alternatives).map((id) => [id, row])),
    iterations: 1,
  };
}

describe("the computations", () => {
  const asked: string[] = [];
  let pool: Pool;
  before(() => {
    pool = createPool({ threads: 1 });
  });
  after(() => pool.close());
  beforeEach(() => asked.splice(0));

  const computations = () =>
    computationsIn({
      threads: 1,
      run: (file, input, signal, progress) => {
        asked.push(file.pathname.split("/").at(-1) ?? "");
        return pool.run(file, input, signal, progress);
      },
      close: () => pool.close(),
    });

  it("tells how far a sum has come", async () => {
    const told: number[] = [];
    // Many times the tenth of a second that passes between two tellings.
    const long = Problem.parse({ ...wide(12, 8), iterations: 1_000_000 });
    await computations().rank(long, undefined, (share) => told.push(share));
    expect(told.length).to.be.above(0);
    expect(told).to.deep.equal(told.toSorted((a, b) => a - b));
    expect(Math.min(...told)).to.be.above(0);
  });

  it("leaves to the pool what few samples but many linear programs are asked for", async () => {
    const people = { type: "people" as const, weights: Array.from({ length: 1000 }, () => ({ g: 1 })) };
    const many = Problem.parse({ ...wide(12, 8), preference: { type: "none" } });
    const crowd = { ...problem(1), alternatives: Array(12).fill("a"), preference: people };
    const large = Problem.parse(wide(20, 40));
    for (const id of ["rank", "preference", "stability"] as const) {
      expect(computationOf(id).isQuick(many as never), id).to.equal(true);
      expect(computationOf(id).isQuick(large as never), id).to.equal(false);
      expect(computationOf(id).isQuick(crowd as never), id).to.equal(false);
    }
    expect(computationOf("choice").isQuick({ problem: large, names: ownName })).to.equal(false);
  });

  it("leaves to the pool graphs that few units and many teams or circles make large", () => {
    const town = (units: number, teams: number, networks: number) =>
      organisationOf({
        units: Array.from({ length: units }, (_, at) => house(`u${at}`, { leader: "children" })),
        supportTeams: Array.from({ length: teams }, (_, at) =>
          team(`t${at}`, { staff: 1, leader: "children" }),
        ),
        networks: Array.from({ length: networks }, (_, at) => ({
          ...{ ...named(`n${at}`), formal: true },
          members: Array.from({ length: units }, (_, member) => `u${member}`),
        })),
      });
    for (const [organisation, isQuick] of [
      [town(200, 4, 2), true],
      [town(200, 50, 0), false],
      [town(200, 0, 50), false],
      [town(2_000, 1, 0), false],
    ] as const) {
      expect(computationOf("path").isQuick({ organisation, unit: "u0", level: 3 })).to.equal(isQuick);
      expect(computationOf("measure").isQuick({ organisations: [organisation] })).to.equal(isQuick);
    }
  });

  it("ranks a small problem at once and a large one in the pool, with the same answer as the domain", async () => {
    for (const [iterations, where] of [
      [1_000, []],
      [200_000, ["computation.ts"]],
    ] as const) {
      asked.splice(0);
      expect(await computations().rank(problem(iterations))).to.deep.equal(
        rankAnswer(problem(iterations), () => {}),
      );
      expect(asked).to.deep.equal(where);
    }
  });
});
