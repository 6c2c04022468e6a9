import { expect } from "chai";
import type { Express } from "express";
import request from "supertest";
import { type Fault, pathOf } from "../../../src/domain/faults/fault.ts";
import type { Language, Text } from "../../../src/domain/language.ts";
import { modelDecisions } from "../../../src/domain/organisation/models.ts";
import { apiRoutes } from "../../../src/web/api/routes.ts";
import { testApp, testServices } from "../../support/services.ts";

describe("what the API finds wrong", () => {
  let app: Express;
  before(async function () {
    this.timeout(60_000);
    app = await testApp({}, [{ router: apiRoutes(await testServices()) }]);
  });
  const told = async (path: string, body: object, language: string) => {
    const { status, text } = await request(app)
      .post(`/api/v1/${path}`)
      .set("Accept-Language", language)
      .send(body);
    expect(status).to.equal(422);
    return JSON.parse(text);
  };
  const linesOf = async (path: string, body: object, language: Language) =>
    (await told(path, body, language)).errors.map(
      (one: Fault & { readonly message: Text }) => `${pathOf(one)}: ${one.message[language]}`,
    );

  const faulty = {
    alternatives: ["a", "b"],
    criteria: [{ id: "cost", scale: { worst: 12, best: 8 } }],
    measurements: { a: { cost: { type: "uniform", low: 9, high: 8 } }, b: {} },
    preference: { type: "points", points: { cost: 0, charm: 0 } },
    iterations: 2_000_001,
    colour: "red",
  };

  it("is told to a Dane in Danish, place by place", async () => {
    expect(await linesOf("rank", faulty, "da")).to.deep.equal([
      "measurements.a.cost.low: low er større end high",
      "iterations: må højst være 2.000.000",
      "colour: ukendt felt",
      "measurements.b: mangler måling: b på cost",
      "preference.weights: ukendt kriterium: charm",
      "preference.weights: alle vægte er 0. Mindst én skal være over 0.",
    ]);
  });

  it("is told to others in English, in the same places", async () => {
    expect(await linesOf("rank", faulty, "en")).to.deep.equal([
      "measurements.a.cost.low: low is above high",
      "iterations: must be at most 2,000,000",
      "colour: unknown field",
      "measurements.b: missing measurement: b on cost",
      "preference.weights: unknown criterion: charm",
      "preference.weights: all weights are 0. At least one must be above 0.",
    ]);
  });

  it("gives the reason why decisions do not hold together in the reader's language", async () => {
    const decisions = { ...modelDecisions.central, coordination: "areas", leadership: "traditional" };
    const compare = { organisation: "svendborg", alternatives: [{ id: "mine", decisions }] };
    const path = { organisation: "svendborg", decisions, unit: "area-3-house-1", level: 1 };
    expect((await linesOf("organisations/compare", compare, "da"))[0]).to.match(
      /^alternatives\.0: Områderne kan kun samordne, når de har en områdeleder\./,
    );
    expect((await linesOf("organisations/compare", compare, "en"))[0]).to.match(
      /^alternatives\.0: Areas can coordinate only when they have an area leader\./,
    );
    expect((await linesOf("referral-paths", path, "da"))[0]).to.match(/^decisions: Områderne kan kun/);
  });

  it("speaks of the shape that comes nearest, where a field is misspelt", async () => {
    const far = [{ id: "a", servers: 1, arrivalRate: 0, serviceRate: 1 }];
    expect(await linesOf("capacity", { near: far, far, longerthan: 4 }, "da")).to.deep.equal([
      "longerthan: ukendt felt",
    ]);
    expect(await linesOf("capacity", { organisation: "svendborg", alternativs: [] }, "en")).to.deep.equal([
      "alternativs: unknown field",
    ]);
  });

  it("names what may stand there, where a name fits nothing", async () => {
    expect(
      await linesOf("organisations/compare", { organisation: "svendborg", alternatives: ["nope"] }, "da"),
    ).to.deep.equal([
      'alternatives.0: brug en af: "cross-department", "central", "decentral", "network", "today" eller et objekt',
    ]);
    expect(await linesOf("rank", { ...faulty, preference: { type: "hunch" } }, "en")).to.include(
      'preference.type: use one of: "none", "exact", "ordinal", "bounds", "people", "points", "ratios"',
    );
  });
});
