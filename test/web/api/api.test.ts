import { expect } from "chai";
import type { Express } from "express";
import request from "supertest";
import { pathOf } from "../../../src/domain/faults/fault.ts";
import { modelDecisions } from "../../../src/domain/organisation/models.ts";
import { endpoints } from "../../../src/web/api/description/document.ts";
import { apiRoutes } from "../../../src/web/api/routes.ts";
import { testApp, testServices } from "../../support/services.ts";

describe("the API", () => {
  let app: Express;
  before(async function () {
    this.timeout(120_000);
    const services = await testServices();
    await services.useCases.warm();
    app = await testApp({}, [{ router: apiRoutes(services) }]);
  });

  for (const { method, path, example, answer, downloads } of endpoints) {
    it(`answers its own example of ${method.toUpperCase()} ${path} as it says it does`, async () => {
      const { address, query } = filledIn(path, example.parameters ?? {});
      const asked = method === "get" ? request(app).get(address).query(query) : request(app).post(address);
      const { status, type, body } = await (example.body === undefined
        ? asked
        : asked.send(example.body as object));
      expect(status).to.equal(200);
      if (type === "application/json") expect(answer.safeParse(body).error?.issues ?? []).to.deep.equal([]);
      else expect(downloads).to.include(type);
    });
  }

  it("describes itself: every reference leads somewhere, every operation has a name of its own", async () => {
    const { body } = await request(app).get("/api/v1/openapi.json").expect(200);
    const references = [...JSON.stringify(body).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
      ([, place]) => place ?? "",
    );
    expect(references.length).to.be.above(100);
    const lost = references.filter(
      (place) => place.split("/").reduce((at, step) => at?.[step], body) === undefined,
    );
    expect(lost).to.deep.equal([]);
    expect(body.openapi).to.equal("3.1.0");
    expect(body.servers).to.deep.equal([{ url: "/api/v1" }]);
    const operations = Object.values(body.paths as Record<string, Record<string, { operationId: string }>>)
      .flatMap((path) => Object.values(path))
      .map(({ operationId }) => operationId);
    expect(new Set(operations).size).to.equal(operations.length);
    expect(JSON.stringify(body)).not.to.match(/readOnly|\$id|\$schema/);
  });

  it("describes every parameter in a path, and no other as being there", async () => {
    const { body } = await request(app).get("/api/v1/openapi.json");
    const paths = Object.entries(
      body.paths as Record<string, Record<string, { parameters: { name: string; in: string }[] }>>,
    );
    for (const [path, operations] of paths) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters } of Object.values(operations))
        expect(parameters.filter((one) => one.in === "path").map(({ name }) => name)).to.deep.equal(inPath);
    }
  });

  it("gives the claims that meet every filter", async () => {
    const ids = async (query: object) =>
      (await request(app).get("/api/v1/claims").query(query).expect(200)).body.map(
        ({ id }: { id: string }) => id,
      );
    const [all, ofModel, onBoth] = await Promise.all([
      ids({}),
      ids({ model: "decentral" }),
      ids({ model: "decentral", criterion: "specialism", direction: "against" }),
    ]);
    expect(onBoth).to.include("M3-R1");
    expect(ofModel).to.include.members(onBoth);
    expect(all.length).to.be.above(ofModel.length);
    expect(await ids({ source: "nobody" })).to.deep.equal([]);
  });

  it("names the need levels by their number", async () => {
    const { body } = await request(app).get("/api/v1/need-levels/4").expect(200);
    expect(body.level).to.equal(4);
    await request(app).get("/api/v1/need-levels/5").expect(404);
  });

  const svendborg = { organisation: "svendborg", iterations: 500 };
  const compare = (body: object) =>
    request(app).post("/api/v1/organisations/compare").set("Accept-Language", "en").send(body);

  it("compares the four models if none are named, on the same units, with the same answer for the same seed", async () => {
    const [first, again, other] = await Promise.all([
      compare(svendborg),
      compare({ ...svendborg, seed: 1 }),
      compare({ ...svendborg, seed: 2 }),
    ]);
    expect(first.body.alternatives.map(({ id }: { id: string }) => id)).to.deep.equal([
      "cross-department",
      "central",
      "decentral",
      "network",
    ]);
    expect(again.text).to.equal(first.text);
    expect(other.body.ranking.rankAcceptability).not.to.deep.equal(first.body.ranking.rankAcceptability);
  });

  it("compares an organisation that is sent as well as one that is named", async () => {
    const { useCases } = await testServices();
    const organisation = useCases.library.organisations.get("svendborg");
    const [sent, named] = await Promise.all([compare({ ...svendborg, organisation }), compare(svendborg)]);
    expect(sent.text).to.equal(named.text);
  });

  const refused: readonly [what: string, body: object, path: string][] = [
    ["an unknown organisation", { organisation: "copenhagen" }, "organisation"],
    ["half an organisation", { organisation: { id: "own" } }, "organisation.schema"],
    ["21 alternatives", { ...svendborg, alternatives: Array(21).fill("central") }, "alternatives"],
    ["no alternatives", { ...svendborg, alternatives: [] }, "alternatives"],
    ["2,000,001 iterations", { ...svendborg, iterations: 2_000_001 }, "iterations"],
    ["an unknown lens", { ...svendborg, lens: "glass" }, "lens"],
    [
      "a weight on an unknown criterion",
      { ...svendborg, preference: { type: "bounds", bounds: { charm: [0, 1] } } },
      "preference.bounds",
    ],
    ...["constructor", "today", "central"].map((id): [string, object, string] => [
      `an alternative of one's own called ${id}`,
      { ...svendborg, alternatives: [{ id, decisions: modelDecisions.central }] },
      "alternatives.0.id",
    ]),
    [
      "a weight on the prototype",
      JSON.parse('{"organisation":"example","preference":{"type":"exact","weights":{"__proto__":1}}}'),
      "preference.weights",
    ],
  ];
  for (const [what, body, path] of refused) {
    it(`refuses to compare ${what}, and says where`, async () => {
      const { text } = await compare(body).expect(422);
      const paths = JSON.parse(text).errors.map(pathOf);
      expect(paths.some((one: string) => one.startsWith(path))).to.equal(true, paths.join());
    });
  }

  it("refuses an alternative named twice, and decisions that do not hold together, with the reason", async () => {
    const twice = await compare({ ...svendborg, alternatives: ["central", "central"] }).expect(422);
    expect(JSON.parse(twice.text).detail).to.equal("Alternative named twice: central");
    const areasWithoutLeaders = {
      coordination: "areas",
      administration: "joint",
      leadership: "traditional",
      specialLine: "department",
      support: "central",
      referral: "section",
      financing: "central",
      network: "none",
    };
    const { text } = await compare({
      ...svendborg,
      alternatives: [{ id: "mine", decisions: areasWithoutLeaders }],
    }).expect(422);
    const [{ place, message }] = JSON.parse(text).errors;
    expect(place.path).to.equal("alternatives.0");
    expect(message.en).to.match(/area leader/);
  });

  it("refuses problems that are too large", async () => {
    const problem = (alternatives: number, criteria: number) => {
      const ids = (count: number) => Array.from({ length: count }, (_, at) => `x${at}`);
      const cell = { type: "exact", value: 0 };
      const row = Object.fromEntries(ids(criteria).map((id) => [id, cell]));
      return {
        alternatives: ids(alternatives),
        criteria: ids(criteria).map((id) => ({ id, scale: { worst: 0, best: 1 } })),
        measurements: Object.fromEntries(ids(alternatives).map((id) => [id, row])),
        iterations: 10,
      };
    };
    const rank = (body: object) => request(app).post("/api/v1/rank").send(body);
    await rank(problem(20, 40)).expect(200);
    await rank(problem(21, 2)).expect(422);
    await rank(problem(2, 41)).expect(422);
    await rank({ ...problem(2, 2), iterations: 2_000_001 }).expect(422);
  });

  it("walks across departments to the special nursery under model 1, and not under model 2", async () => {
    const walk = async (decisions: string) => {
      const body = { organisation: "svendborg", decisions, unit: "area-3-house-1", level: 1 };
      return (await request(app).post("/api/v1/referral-paths").send(body).expect(200)).body.boundaries;
    };
    expect(await walk("cross-department")).to.be.above(0);
    expect(await walk("central")).to.equal(0);
    const unknown = { organisation: "svendborg", unit: "ward-9", level: 1 };
    await request(app).post("/api/v1/referral-paths").send(unknown).expect(422);
  });

  it("gives a graph in every format", async () => {
    const graph = async (format: string): Promise<Buffer> => {
      const asked = request(app).get(`/api/v1/models/central/graph?organisation=koege&format=${format}`);
      return (await asked.buffer(true).parse(bytes).expect(200)).body;
    };
    const [json, gexf, svg, png] = await Promise.all(["json", "gexf", "svg", "png"].map(graph));
    expect(JSON.parse(String(json)).organisation).to.equal("koege");
    expect(String(gexf)).to.contain("<gexf");
    expect(String(svg)).to.match(/^<svg[\s\S]*Central samordning[\s\S]*Kilde: /);
    expect(png?.subarray(1, 4).toString()).to.equal("PNG");
    for (const [format, type] of [
      ["gexf", "application/gexf+xml"],
      ["svg", "image/svg+xml"],
      ["png", "image/png"],
    ])
      await request(app)
        .get(`/api/v1/models/central/graph?organisation=koege&format=${format}`)
        .expect("content-type", new RegExp(`^${type?.replace("+", "\\+")}`));
    const unnamed = await request(app).get("/api/v1/models/central/graph").expect(200);
    expect(unnamed.body.organisation).to.equal("example");
    await request(app).get("/api/v1/models/central/graph?format=pdf").expect(400);
    await request(app).get("/api/v1/models/mixed/graph").expect(404);
    await request(app).get("/api/v1/cases/example/graph").expect(404);
  });
});

function bytes(response: request.Response, done: (error: Error | null, body: Buffer) => void): void {
  const pieces: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on("data", (piece: Buffer) => pieces.push(piece));
  stream.on("end", () => done(null, Buffer.concat(pieces)));
}

function filledIn(path: string, parameters: Readonly<Record<string, string>>) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ""));
  const query = Object.fromEntries(Object.entries(parameters).filter(([name]) => !inPath.includes(name)));
  return { address: `/api/v1${address}`, query };
}
