import { expect } from "chai";
import type { Express } from "express";
import request from "supertest";
import { readAnalysis } from "../../../src/domain/analysis/read-analysis.ts";
import { written } from "../../../src/domain/organisation/document/written.ts";
import { sharedView } from "../../../src/domain/sharing/shared-view.ts";
import { analysisEndpoints } from "../../../src/web/api/endpoints/analyses/analyses.ts";
import { town } from "../../app/town.ts";
import { testApp } from "../../support/services.ts";

type Made = { readonly id: string; readonly editToken: string; readonly readToken: string };

describe("the API on saved analyses", () => {
  let app: Express;
  before(async function () {
    this.timeout(60_000);
    app = await testApp();
  });
  const root = "/api/v1/analyses";
  const bearing = (asked: request.Test, token: string | null) =>
    token === null ? asked : asked.set("Authorization", `Bearer ${token}`);
  const get = (path: string, token: string | null) => bearing(request(app).get(root + path), token);
  const post = (path: string, token: string | null, body: object) =>
    bearing(request(app).post(root + path), token).send(body);
  const remove = (path: string, token: string | null) => bearing(request(app).delete(root + path), token);
  const create = async (body: object, token: string | null = null): Promise<Made> =>
    (await post("", token, body).expect(201)).body;
  const rename = (name: string) => ({ type: "renameUnit", unit: "n1", name });

  it("begins one from an organisation, which is told back whole with its version", async () => {
    const { id, editToken } = await create({ organisation: written(town) });
    const { body, headers } = await get(`/${id}`, editToken).expect(200);
    expect(body).to.deep.include({ id, kind: "edit", version: 0, variants: [] });
    expect(body.organisation).to.deep.include({ ...town, kind: "own" });
    expect(headers["cache-control"]).to.equal("private, no-cache");
    expect(headers.vary).to.include("Authorization");
    const etag = String(headers.etag);
    await get(`/${id}`, editToken).set("If-None-Match", etag).expect(304);
    await post(`/${id}/edits`, editToken, { version: 0, commands: [rename("Solsikken")] }).expect(200);
    const changed = await get(`/${id}`, editToken).set("If-None-Match", etag).expect(200);
    expect(changed.body.version).to.equal(1);
  });

  it("begins one from a few numbers, from a case, from the example, and as a copy of one that the token opens", async () => {
    const quick = await create({ quickStart: { name: "Nordby", units: 24, areas: 4 } });
    const started = (await get(`/${quick.id}`, quick.editToken)).body;
    expect([started.name.da, started.organisation.areas.length]).to.deep.equal(["Nordby", 4]);
    for (const known of ["svendborg", "example"]) {
      const { id, editToken } = await create({ copyOf: known });
      expect((await get(`/${id}`, editToken)).body.organisation.kind).to.equal("own");
    }
    const copy = await create({ copyOf: quick.id }, quick.editToken);
    expect((await get(`/${copy.id}`, copy.editToken)).body.organisation).to.deep.equal(started.organisation);
    await post("", copy.editToken, { copyOf: quick.id }).expect(404);
    await post("", null, { copyOf: quick.id }).expect(404);
  });

  it("exports it to a file that opens to the very same", async () => {
    const { id, editToken } = await create({ organisation: { ...written(town), name: "Ærø Kommune" } });
    await post(`/${id}/edits`, editToken, { version: 0, commands: [rename("Solsikken")] }).expect(200);
    const { text, headers } = await get(`/${id}/export?format=json`, editToken).expect(200);
    expect(headers["content-disposition"]).to.match(
      /^attachment; filename="aeroe-kommune-\d{4}-\d\d-\d\d\.json"$/,
    );
    expect(headers["cache-control"]).to.equal("private, no-store");
    const read = readAnalysis(JSON.parse(text));
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const again = await create({ analysis: JSON.parse(text) });
    const { text: same } = await get(`/${again.id}/export`, again.editToken).expect(200);
    expect(same).to.equal(text);
  });

  it("refuses what is none of these, or more than one, or names what is not there", async () => {
    for (const body of [
      {},
      { copyOf: "example", quickStart: { name: "Nordby", units: 3 } },
      { quickStart: { name: "Nordby", units: 3, areas: 4 } },
      { copyOf: "nowhere" },
      { organisation: { ...written(town), areas: [] } },
    ])
      await post("", null, body).expect(422);
  });

  it("does commands all or none, joins what touches nothing in common, and else tells both sides", async () => {
    const { id, editToken } = await create({ organisation: written(town) });
    const edit = (version: number, commands: object[], key?: string) =>
      post(`/${id}/edits`, editToken, { version, commands, ...(key && { key }) });
    expect((await edit(0, [rename("Solsikken")], "a").expect(200)).body).to.deep.equal({
      version: 1,
      merged: false,
    });
    expect((await edit(0, [rename("Solsikken")], "a").expect(200)).body.version).to.equal(1);
    const other = { type: "renameUnit", unit: "s1", name: "Mælkebøtten" };
    expect((await edit(0, [other]).expect(200)).body).to.deep.equal({ version: 2, merged: true });
    const { body, type } = await edit(0, [rename("Rødhætte")]).expect(409);
    expect(type).to.equal("application/problem+json");
    expect(body.conflict).to.deep.include({ version: 2, mine: [{ ...rename(""), name: both("Rødhætte") }] });
    expect(body.conflict.theirs.map(({ version }: { version: number }) => version)).to.deep.equal([1]);
    expect(body.conflict.theirs[0].commands).to.deep.equal([{ ...rename(""), name: both("Solsikken") }]);
    const impossible = [other, { type: "renameUnit", unit: "nobody", name: "X" }];
    const refused = await edit(2, impossible).expect(422);
    expect(refused.body.errors[0].place.path).to.match(/^commands\.1/);
    expect((await get(`/${id}`, editToken)).body.version).to.equal(2);
  });

  it("tells what was done, and goes back to any of it", async () => {
    const { id, editToken } = await create({ organisation: written(town) });
    await post(`/${id}/edits`, editToken, { version: 0, commands: [rename("Solsikken")] }).expect(200);
    expect((await post(`/${id}/restore`, editToken, { version: 0 }).expect(200)).body.version).to.equal(2);
    const { steps } = (await get(`/${id}/history`, editToken).expect(200)).body;
    expect(steps.map(({ kind, of }: { kind: string; of: number | null }) => [kind, of])).to.deep.equal([
      ["restore", 0],
      ["edit", null],
    ]);
    await post(`/${id}/restore`, editToken, { version: 9 }).expect(422);
  });

  it("makes links and withdraws them, but not the last one that can edit", async () => {
    const { id, editToken } = await create({ organisation: written(town) });
    const made = (await post(`/${id}/links`, editToken, { kind: "edit", name: "Syd" }).expect(201)).body;
    await get(`/${id}`, made.token).expect(200);
    const { text, body } = await get(`/${id}/links`, editToken).expect(200);
    expect(body.links.map(({ kind, name }: { kind: string; name: string }) => [kind, name])).to.deep.include([
      "edit",
      "Syd",
    ]);
    for (const token of [editToken, made.token]) expect(text).to.not.include(token);
    await remove(`/${id}/links/${made.id}`, editToken).expect(204);
    await get(`/${id}`, made.token).expect(404);
    await remove(`/${id}/links/${made.id}`, editToken).expect(404);
    const own = body.links.find(
      (link: { id: string; kind: string }) => link.kind === "edit" && link.id !== made.id,
    );
    await remove(`/${id}/links/${own.id}`, editToken).expect(409);
  });

  it("deletes it for good", async () => {
    const { id, editToken } = await create({ organisation: written(town) });
    await remove(`/${id}`, editToken).expect(204);
    await get(`/${id}`, editToken).expect(404);
  });

  it("tells of one that is not there as of one that the token does not open", async () => {
    const [one, other] = [await create({ copyOf: "example" }), await create({ copyOf: "example" })];
    const answers = [
      await get(`/${one.id}`, other.editToken),
      await get(`/${one.id}`, null),
      await get(`/${one.id}`, "AAAAAAAAAAAAAAAAAAAAAA"),
      await get("/000000000000", one.editToken),
    ];
    for (const { status, body } of answers)
      expect([status, body.type]).to.deep.equal([404, "/api/v1/problems#unknown-entry"]);
    await post(`/${one.id}/edits`, other.editToken, { version: 0, commands: [rename("X")] }).expect(404);
  });

  it("shows who may only read what may be published, and no more", async () => {
    const { id, editToken, readToken } = await create({ organisation: written(town) });
    const shown = (await get(`/${id}`, readToken).expect(200)).body;
    expect([shown.kind, shown.organisation]).to.deep.equal([
      "read",
      JSON.parse(
        JSON.stringify(sharedView({ ...town, kind: "own" }, { threshold: 5, zeros: "hide" }).organisation),
      ),
    ]);
    expect(shown.organisation.units).to.not.deep.equal(
      (await get(`/${id}`, editToken)).body.organisation.units,
    );
    const { text } = await get(`/${id}/export`, readToken).expect(200);
    expect(JSON.parse(text).organisation.units).to.deep.equal(
      JSON.parse(JSON.stringify(written(shown.organisation))).units,
    );
    const copy = await create({ copyOf: id }, readToken);
    expect((await get(`/${copy.id}`, copy.editToken)).body.organisation).to.deep.equal(shown.organisation);
  });

  it("lets nobody who may only read change anything, by any question", async () => {
    const { id, editToken, readToken } = await create({ organisation: written(town) });
    const { body: internal } = await post(`/${id}/links`, editToken, { kind: "internal" }).expect(201);
    const before = (await get(`/${id}/export`, editToken)).text + (await get(`/${id}/links`, editToken)).text;
    const changing = analysisEndpoints.filter(
      ({ method, path }) => method !== "get" && /analysis}/.test(path),
    );
    expect(changing.length).to.be.above(4);
    for (const token of [readToken, internal.token])
      for (const { method, path, example } of changing) {
        const address = path
          .replace("/analyses", "")
          .replace("{analysis}", id)
          .replace("{link}", internal.id);
        const asked =
          method === "post" ? post(address, token, example.body as object) : remove(address, token);
        expect((await asked).status, `${method} ${path}`).to.equal(403);
      }
    for (const path of ["history", "links"]) await get(`/${id}/${path}`, internal.token).expect(403);
    const now = (await get(`/${id}/export`, editToken)).text + (await get(`/${id}/links`, editToken)).text;
    expect(now.replaceAll(/"lastUsed":[^}]*/g, "")).to.equal(before.replaceAll(/"lastUsed":[^}]*/g, ""));
  });

  it("stands in the OpenAPI document, each question with its example and the link that it needs", async () => {
    const { body } = await request(app).get("/api/v1/openapi.json").expect(200);
    for (const { method, path, example, status = 200 } of analysisEndpoints) {
      const told = body.paths[path][method];
      expect(told.security).to.deep.equal([{ link: [] }]);
      expect(told.responses).to.include.keys(String(status), "404", "503", "507");
      if (example.body)
        expect(told.requestBody.content["application/json"].example).to.deep.equal(example.body);
    }
    expect(JSON.stringify(body.components.schemas.AnalysisCommand)).to.include("renameUnit");
  });

  it("answers every other question about its organisation, for whoever bears its token", async () => {
    const { id, editToken, readToken } = await create({ organisation: written(town) });
    const ask = (token: string | null) =>
      bearing(request(app).post("/api/v1/organisations/decisions"), token).send({ organisation: id });
    const whole = await request(app)
      .post("/api/v1/organisations/decisions")
      .send({ organisation: { ...written(town), kind: "own" } });
    expect((await ask(editToken).expect(200)).body).to.deep.equal(whole.body);
    await ask(null).expect(422);
    const { editToken: other } = await create({ copyOf: "example" });
    await ask(other).expect(422);
    await ask(readToken).expect(200);
  });
});

const both = (text: string) => ({ da: text, en: text });
