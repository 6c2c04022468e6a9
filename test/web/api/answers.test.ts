import { expect } from "chai";
import type { Express } from "express";
import request from "supertest";
import { endpoints } from "../../../src/web/api/description/document.ts";
import { expectGolden, lineByLine } from "../../support/golden.ts";
import { testApp } from "../../support/services.ts";

const asking = endpoints.filter(({ method, example }) => method === "post" && example.body !== undefined);

/** After a wanted change: `UPDATE_GOLDEN=1 mocha test/web/api/answers.test.ts`, and read what changed. */
describe("the API's answers to its own examples", () => {
  let app: Express;
  before(async () => {
    app = await testApp();
  });

  for (const { path, example } of asking)
    it(`are what they were: ${path}`, async function () {
      this.timeout(60_000);
      const { status, body } = await request(app)
        .post(`/api/v1${path}`)
        .send(example.body as object);
      expect(status).to.equal(200);
      expectGolden(`answers${path}.txt`, lineByLine(body));
    });
});
