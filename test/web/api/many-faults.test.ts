import { expect } from "chai";
import type { Express } from "express";
import request from "supertest";
import { loadLibrary } from "../../../src/library.ts";
import { apiRoutes } from "../../../src/web/api/routes.ts";
import { testApp, testServices } from "../../support/services.ts";

const example = loadLibrary().organisations.get("example");
/** Fits the schema; each of its 250,000 members leads nowhere. */
const lost = {
  ...example,
  id: "lost",
  networks: Array.from({ length: 50 }, (_, at) => ({
    id: `n${at}`,
    name: { da: "N", en: "N" },
    origin: "entered",
    formal: true,
    members: Array.from({ length: 5_000 }, (_, member) => `m${member}`),
  })),
};

describe("the API and a body with faults without end", function () {
  this.timeout(60_000);
  let app: Express;
  before(async () => {
    app = await testApp({}, [{ router: apiRoutes(await testServices()) }]);
  });
  const post = (address: string, body: object) => request(app).post(`/api/v1/${address}`).send(body);

  it("tells fifty and how many more, wherever it is refused", async () => {
    for (const address of ["organisations/decisions", "organisations/compare"]) {
      const { status, body, text } = await post(address, { organisation: lost });
      expect([status, body.errors.length]).to.deep.equal([422, 51]);
      expect(body.errors.at(-1)).to.deep.include({ code: "more-faults", values: { count: 249_950 } });
      expect(body.errors.at(-1).message.da).to.equal("og 249.950 fejl mere");
      expect(text.length).to.be.below(30_000);
    }
  });

  it("and so does the check", async () => {
    const { status, text } = await post("organisations/check", lost);
    expect(status).to.equal(200);
    expect(text).to.include('"more-faults"');
    expect(text.length).to.be.below(30_000);
  });

  it("refuses entries of another kind too, however many", async () => {
    const wrong = {
      ...lost,
      networks: lost.networks.map((one) => ({ ...one, members: one.members.map(() => 1) })),
    };
    const { status, text } = await post("organisations/decisions", { organisation: wrong });
    expect(status).to.equal(422);
    expect(text.length).to.be.below(30_000);
  });
});
