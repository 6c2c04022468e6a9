import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect } from "chai";
import request from "supertest";
import { parseSettings } from "../../src/config.ts";
import { servicesOf } from "../../src/services.ts";
import { createApp } from "../../src/web/app.ts";
import type { Services } from "../../src/web/services.ts";
import { testServices } from "../support/services.ts";

describe("a store that fails", () => {
  let folder: string;
  let services: Services;
  let beside: DatabaseSync;

  beforeEach(async () => {
    await testServices();
    folder = await mkdtemp(join(tmpdir(), "tovholder-"));
    services = await servicesOf(
      parseSettings({ NODE_ENV: "test", LOG_LEVEL: "silent", TOVHOLDER_DATA: folder }),
    );
    beside = new DatabaseSync(join(folder, "tovholder.sqlite"));
  });
  afterEach(async () => {
    beside.close();
    await services.close();
    await rm(folder, { recursive: true });
  });

  const compared = async () =>
    (
      await request(createApp(services))
        .post("/api/v1/organisations/compare")
        .send({ organisation: "example", lens: "structure" })
    ).status;
  const ready = async () => (await request(createApp(services)).get("/readyz")).status;

  it("fails no answer when its table is gone, and says that it is not ready", async () => {
    expect(await ready()).to.equal(200);
    beside.exec("drop table scaling_bounds");
    expect([await compared(), await ready()]).to.deep.equal([200, 503]);
  });

  it("fails no answer when another process holds it, and keeps nobody waiting", async () => {
    const timed = async () => {
      const began = performance.now();
      expect(await compared()).to.equal(200);
      return performance.now() - began;
    };
    const free = await timed();
    beside.exec("begin exclusive");
    expect(await timed(), `where it took ${free} ms before`).to.be.below(4_000 + 10 * free);
    beside.exec("rollback");
  });

  it("fails no answer for a row that cannot be read, and has it anew", async () => {
    expect(await compared()).to.equal(200);
    beside.exec("update scaling_bounds set bounds = '{'");
    const again = await servicesOf(
      parseSettings({ NODE_ENV: "test", LOG_LEVEL: "silent", TOVHOLDER_DATA: folder }),
    );
    const answer = await request(createApp(again))
      .post("/api/v1/organisations/compare")
      .send({ organisation: "example", lens: "structure" });
    await again.close();
    expect(answer.status).to.equal(200);
    const rows = beside.prepare("select bounds from scaling_bounds where bounds <> '{'").all();
    expect(rows).to.have.length(1);
  });
});
