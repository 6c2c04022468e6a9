import { gzipSync } from "node:zlib";
import { expect } from "chai";
import express from "express";
import request from "supertest";
import { z } from "zod";
import { Overload } from "../../../src/app/overload.ts";
import { DomainError } from "../../../src/domain/errors.ts";
import { fault } from "../../../src/domain/faults/fault.ts";
import { Download, endpoint } from "../../../src/web/api/endpoint.ts";
import { endpointRouter } from "../../../src/web/api/router.ts";

const failures: Readonly<Record<string, () => unknown>> = {
  "not-found": () => new DomainError("not-found", fault("unknown-unit", { unit: "ward-9" })),
  invalid: () => new DomainError("invalid", fault("low-above-high", {})),
  conflict: () => new DomainError("conflict", fault("id-taken", { id: "3" })),
  overload: () => new Overload(9),
  bug: () => new TypeError("secret of ward-9"),
};

const endpoints = [
  endpoint({
    id: "getWard",
    method: "get",
    path: "/wards/{id}",
    summary: "A ward",
    parameters: z.strictObject({ id: z.string(), as: z.enum(["json", "text"]).default("json") }),
    answer: z.unknown(),
    example: {},
    handle: (_: unknown, { parameters: { id, as } }) => {
      if (failures[id]) throw failures[id]();
      return as === "json" ? { id } : new Download("text/plain", "ward.txt", id);
    },
  }),
  endpoint({
    id: "sum",
    method: "post",
    path: "/sums",
    summary: "A sum",
    parameters: z.strictObject({}),
    body: z.strictObject({ of: z.array(z.number()).max(2), fail: z.string().optional() }),
    answer: z.number(),
    example: {},
    handle: (_: unknown, { body: { of, fail } }) => {
      if (fail && failures[fail]) throw failures[fail]();
      return { sum: of.reduce((sum, term) => sum + term, 0) };
    },
  }),
];

describe("the API's router", () => {
  const reported: unknown[] = [];
  const app = express().use(
    "/api",
    endpointRouter(endpoints, { services: {}, report: (error) => reported.push(error) }),
  );
  const ask = (path: string, language = "en") => request(app).get(path).set("Accept-Language", language);
  const post = (body: string, type = "application/json") =>
    request(app).post("/api/sums").set("Accept-Language", "en").set("Content-Type", type).send(body);
  const packed = (encoding: string, body: string | Buffer) =>
    request(app)
      .post("/api/sums")
      .set({ "Content-Type": "application/json", "Content-Encoding": encoding })
      .serialize((content) => content)
      .send(body);
  beforeEach(() => reported.splice(0));

  it("answers JSON, with an ETag by which it need not be sent again", async () => {
    const first = await ask("/api/wards/7").expect(200, { id: "7" });
    expect(first.headers["cache-control"]).to.equal("no-cache");
    await ask("/api/wards/7").set("If-None-Match", String(first.headers.etag)).expect(304);
  });

  it("answers a file under its own type and name", async () => {
    const { headers, text } = await ask("/api/wards/7?as=text").expect(200);
    expect([headers["content-type"], headers["content-disposition"], text]).to.deep.equal([
      "text/plain; charset=utf-8",
      'inline; filename="ward.txt"',
      "7",
    ]);
    expect(headers["cache-control"]).to.equal("public, max-age=3600");
    await ask("/api/wards/7?as=text").set("If-None-Match", String(headers.etag)).expect(304);
  });

  it("answers HEAD without a body", async () => {
    const { text } = await request(app).head("/api/wards/7").expect(200);
    expect(text).to.equal(undefined);
  });

  const problems: readonly (readonly [what: string, ask: () => request.Test, status: number, id: string])[] =
    [
      ["an unknown address", () => ask("/api/streets"), 404, "unknown-address"],
      ["an address that is no text", () => ask("/api/wards/%E0"), 404, "unknown-address"],
      ["an unknown parameter", () => ask("/api/wards/7?colour=red"), 400, "invalid-parameter"],
      ["a parameter given twice", () => ask("/api/wards/7?as=json&as=text"), 400, "invalid-parameter"],
      ["an id in the address that nothing has", () => ask("/api/wards/not-found"), 404, "unknown-entry"],
      ["an id in the body that nothing has", () => post('{"of":[],"fail":"not-found"}'), 422, "invalid-body"],
      ["what the domain refuses", () => post('{"of":[],"fail":"invalid"}'), 422, "invalid-body"],
      ["a conflict", () => post('{"of":[],"fail":"conflict"}'), 409, "conflict"],
      ["a full queue", () => post('{"of":[],"fail":"overload"}'), 503, "overloaded"],
      ["a bug", () => ask("/api/wards/bug"), 500, "internal"],
      ["a method that it does not take", () => request(app).delete("/api/sums"), 405, "method-not-allowed"],
      ["half a body", () => post('{"of":[1'), 400, "malformed-json"],
      ["a body of one word", () => post('"of"'), 422, "invalid-body"],
      ["a body that is null", () => post("null"), 422, "invalid-body"],
      ["no body", () => request(app).post("/api/sums"), 400, "malformed-json"],
      ["a body of nothing", () => post(""), 400, "malformed-json"],
      ["a body of nothing, in no JSON", () => post("", "text/plain"), 400, "malformed-json"],
      ["a body packed as nobody knows", () => packed("lzma", "{}"), 415, "unsupported-type"],
      ...["gzip", "deflate", "br", "zstd"].map(
        (encoding) =>
          [`a body that is no ${encoding}`, () => packed(encoding, "{}"), 400, "malformed-json"] as const,
      ),
      ["half a packed body", () => packed("gzip", gzipSync("{}").subarray(0, 12)), 400, "malformed-json"],
      ["a form", () => post("of=1", "application/x-www-form-urlencoded"), 415, "unsupported-type"],
      ["another alphabet", () => post("{}", "application/json; charset=koi8-r"), 415, "unsupported-type"],
      ["over 5 MB", () => post(`{"of":[${"1,".repeat(2_700_000)}1]}`), 413, "too-large"],
      ["33 lists in each other", () => post("[".repeat(33) + "]".repeat(33)), 422, "invalid-body"],
      ["too long a list", () => post('{"of":[1,2,3]}'), 422, "invalid-body"],
      ["a field too many", () => post('{"of":[],"__proto__":{"fail":"bug"}}'), 422, "invalid-body"],
    ];
  for (const [what, asking, status, id] of problems) {
    it(`answers ${what} with ${status}, as ${id}`, async () => {
      const { headers, body } = await asking().buffer(true).parse(asJson).expect(status);
      expect(headers["content-type"]).to.equal("application/problem+json; charset=utf-8");
      expect(body).to.include({ type: `/api/v1/problems#${id}`, status });
    });
  }

  it("names the place of each field that is wrong", async () => {
    const { body } = await post('{"of":[1,"two"],"also":3}').buffer(true).parse(asJson);
    expect(body.errors).to.deep.equal([
      {
        code: "wrong-kind",
        severity: "error",
        place: { path: "of.1" },
        values: { kind: "number", given: "text" },
        message: { da: "skal være et tal, ikke en tekst", en: "must be a number, not a text" },
      },
      {
        code: "unknown-field",
        severity: "error",
        place: { path: "also" },
        values: {},
        message: { da: "ukendt felt", en: "unknown field" },
      },
    ]);
  });

  it("speaks the reader's language, Danish if it is neither", async () => {
    const titles = await Promise.all(
      ["da-DK, en;q=0.5", "en-GB", "fi"].map(async (language) => {
        const { body, headers } = await ask("/api/streets", language).buffer(true).parse(asJson);
        return [headers["content-language"], body.title, headers.vary];
      }),
    );
    expect(titles).to.deep.equal([
      ["da", "Adressen findes ikke", "Accept-Language"],
      ["en", "There is no such address", "Accept-Language"],
      ["da", "Adressen findes ikke", "Accept-Language"],
    ]);
  });

  it("says when to come again, and which methods an address takes", async () => {
    expect((await post('{"of":[],"fail":"overload"}')).headers["retry-after"]).to.equal("9");
    expect((await request(app).put("/api/wards/7")).headers.allow).to.equal("GET, HEAD, OPTIONS");
    expect((await request(app).options("/api/sums").expect(204)).headers.allow).to.equal("POST, OPTIONS");
  });

  it("tells nobody but its own log of a bug", async () => {
    const { text } = await ask("/api/wards/bug").buffer(true);
    expect(text).not.to.contain("secret");
    expect(reported.map(String)).to.deep.equal(["TypeError: secret of ward-9"]);
  });

  it("reports no mistake of the reader's", async () => {
    await post('{"of":[1');
    await ask("/api/wards/not-found");
    expect(reported).to.deep.equal([]);
  });
});

function asJson(response: request.Response, done: (error: Error | null, body: unknown) => void): void {
  const pieces: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on("data", (piece: Buffer) => pieces.push(piece));
  stream.on("end", () => done(null, JSON.parse(Buffer.concat(pieces).toString())));
}
