import { expect } from "chai";
import type { Express } from "express";
import request from "supertest";
import { pathOf } from "../../../src/domain/faults/fault.ts";
import { apiRoutes } from "../../../src/web/api/routes.ts";
import { testApp, testServices } from "../../support/services.ts";

const scale = { worst: 0, best: 1 };
const exact = (value: number) => ({ type: "exact", value });

/** a leads on g1, b on g2, and c is never better than b. */
const problem = {
  alternatives: ["a", "b", "c"],
  criteria: ["g1", "g2", "g3"].map((id) => ({ id, scale })),
  measurements: {
    a: { g1: exact(1), g2: exact(0), g3: exact(0.5) },
    b: { g1: exact(0), g2: exact(1), g3: exact(0.5) },
    c: { g1: exact(0), g2: exact(0.5), g3: exact(0.5) },
  },
};
const weights = { type: "exact", weights: { g1: 3, g2: 1, g3: 4 } };

describe("the API on decisions", () => {
  let app: Express;
  before(async function () {
    this.timeout(60_000);
    app = await testApp({}, [{ router: apiRoutes(await testServices()) }]);
  });
  const ask = (path: string, body: object) =>
    request(app).post(`/api/v1/${path}`).set("Accept-Language", "en").send(body);
  const pathsOf = async (path: string, body: object) => {
    const { text } = await ask(path, body).expect(422);
    return JSON.parse(text).errors.map(pathOf);
  };

  it("says what given weights say, and how little must move for another to lead", async () => {
    const { body } = await ask("stability", { ...problem, preference: weights }).expect(200);
    expect([body.winner, body.contributions.a]).to.deep.equal(["a", { g1: 0.375, g2: 0, g3: 0.25 }]);
    expect(body.smallestChange).to.deep.include({ alternative: "b" });
    expect(body.smallestChange.moved).to.be.closeTo(0.125, 1e-9);
    expect(body.nearest.a.moved).to.equal(0);
    expect(body).not.to.have.property("map");
    expect(body.words.en[0]).to.equal("With the chosen weights, a is ahead of b: 0.63 against 0.38.");
  });

  it("draws who wins over two weights, when asked to: a on one side of g1 = g2, b on the other", async () => {
    const { body } = await ask("stability", { ...problem, preference: weights, map: ["g1", "g2"] }).expect(
      200,
    );
    expect(
      body.map.map(({ alternative, share }: { alternative: string; share: number }) => [alternative, share]),
    ).to.deep.equal([
      ["a", 0.5],
      ["b", 0.5],
    ]);
  });

  it("asks for exact weights, and for criteria that there are", async () => {
    expect(await pathsOf("stability", problem)).to.deep.equal(["preference.type"]);
    expect(await pathsOf("stability", { ...problem, preference: weights, map: ["g1", "g9"] })).to.deep.equal([
      "map.1",
    ]);
  });

  it("says who can never come first alone, and whom nothing is better than", async () => {
    const { body } = await ask("preference", problem).expect(200);
    expect(body.necessary).to.deep.equal({ a: [], b: ["c"], c: [] });
    expect(body.dominatedBy).to.deep.equal({ a: [], b: [], c: ["b"] });
    expect(body.weights).to.deep.equal({});
    const ordered = await ask("preference", {
      ...problem,
      preference: { type: "ordinal", ranking: [["g2"], ["g1", "g3"]] },
    });
    expect(ordered.body.first.a.possible).to.equal(true);
    expect(Object.keys(ordered.body.weights)).to.deep.equal(["centroid", "sum", "reciprocal"]);
  });

  it("takes points and swing ratios for weights, and refuses ratios that disagree or leave one out", async () => {
    const ratios = [
      ["g1", "g2", 3],
      ["g2", "g3", 0.25],
    ];
    const given = async (preference: object) =>
      (await ask("preference", { ...problem, preference }).expect(200)).body.weights.exact;
    const weights = { g1: 0.375, g2: 0.125, g3: 0.5 };
    expect(await given({ type: "points", points: { g1: 75, g2: 25, g3: 100 } })).to.deep.equal(weights);
    expect(await given({ type: "ratios", ratios })).to.deep.equal(weights);
    const faults = (ratios: readonly unknown[]) =>
      pathsOf("rank", { ...problem, preference: { type: "ratios", ratios } });
    expect(await faults([...ratios, ["g1", "g3", 3]])).to.deep.equal(["preference.ratios"]);
    expect(await faults(ratios.slice(1))).to.deep.equal(["preference.weights"]);
  });

  it("says in words what a ranking, a preference and an inquiry come to", async () => {
    const words = async (path: string) =>
      (await ask(path, { ...problem, preference: weights }).expect(200)).body.words.en;
    expect((await words("rank")).slice(0, 2)).to.deep.equal([
      "With the chosen weights, a comes first.",
      "With the chosen weights, a is ahead of b: 0.63 against 0.38.",
    ]);
    expect((await words("preference"))[0]).to.equal(
      "With the chosen weights, a is at least as good as b and c.",
    );
  });

  it("says that nothing is worth finding out where nothing is open", async () => {
    const { body } = await ask("information", { ...problem, preference: weights }).expect(200);
    expect([body.everything.gain, body.cells, body.tornado.bars]).to.deep.equal([0, [], []]);
    expect(body.words.en).to.deep.equal([
      "Knowing more would not have changed the choice in any trial: none was worth more than a.",
    ]);
  });

  it("refuses groups of cells that there are not, and more work than a minute's", async () => {
    const groups = [{ id: "survey", cells: [{ alternative: "a", criterion: "g9" }] }];
    expect(await pathsOf("information", { ...problem, groups })).to.deep.equal(["groups.0.cells.0"]);
    const ids = (count: number) => Array.from({ length: count }, (_, at) => `x${at}`);
    const row = Object.fromEntries(ids(40).map((id) => [id, { type: "uniform", low: 0, high: 1 }]));
    const large = {
      alternatives: ids(20),
      criteria: ids(40).map((id) => ({ id, scale })),
      measurements: Object.fromEntries(ids(20).map((id) => [id, row])),
      iterations: 2_000_000,
    };
    expect(await pathsOf("information", large)).to.deep.equal(["iterations"]);
  });
});
