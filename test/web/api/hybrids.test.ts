import { expect } from "chai";
import type { Express } from "express";
import request from "supertest";
import { criterionIds } from "../../../src/domain/organisation/decisions.ts";
import { apiRoutes } from "../../../src/web/api/routes.ts";
import { testApp, testServices } from "../../support/services.ts";
import { smallOrganisation } from "../../support/small-organisation.ts";

const weights = (given: Readonly<Record<string, number>>) => ({
  type: "exact",
  weights: Object.fromEntries(criterionIds.map((id) => [id, given[id] ?? 0])),
});

describe("the API on hybrids", () => {
  let app: Express;
  before(async function () {
    this.timeout(60_000);
    app = await testApp({}, [{ router: apiRoutes(await testServices()) }]);
  });
  const ask = (path: string, body: object, language = "en") =>
    request(app).post(`/api/v1/${path}`).set("Accept-Language", language).send(body);
  const errorsOf = async (path: string, body: object, language = "en") => {
    const { text } = await ask(path, body, language).expect(422);
    return JSON.parse(text).errors;
  };

  it("searches with no priorities: fewest changes first, and all shares together are one", async () => {
    const { body } = await ask("search", { organisation: smallOrganisation }).expect(200);
    expect(body.ranking).to.deep.equal({
      ...{ lens: "structure", preference: { type: "none" }, order: "fewest-changes" },
      ...{ iterations: 10_000, seed: 1 },
    });
    const changes = body.front.map((member: { changes: unknown[] }) => member.changes.length);
    expect(changes).to.deep.equal(changes.toSorted((a: number, b: number) => a - b));
    const share = body.front.reduce(
      (sum: number, { first }: { first: { share: number } }) => sum + first.share,
      0,
    );
    expect(share).to.be.closeTo(1, 1e-9);
    expect(body.words.en[0]).to.match(/^The ranking goes by what the structure does/);
  }).timeout(60_000);

  it("finds the same under other priorities, and sorts it by them", async () => {
    const plain = await ask("search", { organisation: smallOrganisation }).expect(200);
    const { body } = await ask("search", {
      organisation: smallOrganisation,
      preference: weights({ bridge: 1 }),
    }).expect(200);
    type Member = {
      decisions: object;
      first: { share: number };
      indicators: Record<string, { scaled: number }>;
    };
    const keys = (front: Member[]) => front.map(({ decisions }) => JSON.stringify(decisions)).toSorted();
    expect(keys(body.front)).to.deep.equal(keys(plain.body.front));
    expect(body.ranking.order).to.equal("most-first-places");
    const [first] = body.front as Member[];
    const circles = (body.front as Member[]).map(({ indicators }) => indicators.sharingCircle?.scaled ?? 0);
    expect(first?.indicators.sharingCircle?.scaled).to.equal(Math.max(...circles));
    expect(body.words.da[1]).to.match(/^Med de valgte vægte kommer nr\. 1 /);
  }).timeout(60_000);

  it("asks for priorities among the eight criteria that can be met", async () => {
    const charm = { organisation: "example", preference: { type: "exact", weights: { charm: 1 } } };
    expect((await errorsOf("search", charm))[0]).to.deep.include({
      code: "unknown-criterion",
      place: { path: "preference.weights" },
    });
    const tooMuch = { type: "bounds", bounds: { bridge: [0.6, 1], parents: [0.6, 1] } };
    const [fault, ...others] = await errorsOf("search", { organisation: "example", preference: tooMuch });
    expect([fault.code, fault.place.path, others]).to.deep.equal([
      "lower-bounds-too-high",
      "preference.bounds",
      [],
    ]);
    expect(fault.message.da).to.equal(
      "de nedre grænser er tilsammen 1,2, 0,2 for meget: parents 0,6; bridge 0,6. Tilsammen må de højst være 1.",
    );
  });
});
