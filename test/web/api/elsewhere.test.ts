import { expect } from "chai";
import express from "express";
import request from "supertest";
import { z } from "zod";
import { DomainError } from "../../../src/domain/errors.ts";
import { fault } from "../../../src/domain/faults/fault.ts";
import { type AnswerElsewhere, toldBy } from "../../../src/web/api/answer.ts";
import { endpoint } from "../../../src/web/api/endpoint.ts";
import { endpointRouter } from "../../../src/web/api/router.ts";

const lengths = endpoint({
  id: "lengths",
  method: "post",
  path: "/lengths",
  summary: "How long each word is",
  parameters: z.strictObject({}),
  body: z.strictObject({ words: z.array(z.string()), fail: z.enum(["invalid", "bug"]).optional() }),
  answer: z.array(z.number()),
  example: {},
  handle: (_: unknown, { body: { words, fail }, progress }) => {
    if (fail === "invalid") throw new DomainError("invalid", fault("low-above-high", {}, "words.0"));
    if (fail === "bug") throw new TypeError("secret");
    progress?.(0.5);
    return words.map(({ length }) => length);
  },
});

describe("a large body", () => {
  const sent: number[] = [];
  const reported: unknown[] = [];
  const elsewhere: AnswerElsewhere = async (asked, _, progress) => {
    sent.push(asked.bytes.length);
    return structuredClone(await toldBy([lengths], {}, asked, progress));
  };
  const app = express().use(
    endpointRouter([lengths], { services: {}, report: (error) => reported.push(error), elsewhere }),
  );
  const post = (body: string, accept = "application/json") =>
    request(app)
      .post("/lengths")
      .set({ "Content-Type": "application/json", "Accept-Language": "en", Accept: accept })
      .send(body);
  const long = "x".repeat(70_000);
  beforeEach(() => {
    sent.splice(0);
    reported.splice(0);
  });

  it("is answered elsewhere, a small one here, both alike", async () => {
    const small = await post(JSON.stringify({ words: ["x"] })).expect(200, [1]);
    expect(sent).to.deep.equal([]);
    const large = await post(JSON.stringify({ words: [long] })).expect(200, [70_000]);
    expect(sent).to.have.length(1);
    expect(large.headers["content-type"]).to.equal(small.headers["content-type"]);
    expect(large.headers["cache-control"]).to.equal(small.headers["cache-control"]);
  });

  it("is told what is wrong with it as if it were small", async () => {
    for (const [body, status, code] of [
      [`{"words":["${long}"`, 400, undefined],
      [`{"words":["${long}",1]}`, 422, "wrong-kind"],
      [`${"[".repeat(40)}"${long}"${"]".repeat(40)}`, 422, "nested-too-deep"],
      [JSON.stringify({ words: [long], fail: "invalid" }), 422, "low-above-high"],
    ] as const) {
      const { body: problem } = await post(body).expect(status);
      expect(problem.status).to.equal(status);
      expect(problem.errors?.[0].code).to.equal(code);
    }
    expect(sent).to.have.length(4);
    expect(reported).to.deep.equal([]);
  });

  it("has its fault of ours reported, and told of without a word of what it is", async () => {
    const { text } = await post(JSON.stringify({ words: [long], fail: "bug" })).expect(500);
    expect(text).to.not.include("secret");
    expect(reported.map(String)).to.deep.equal(["TypeError: secret"]);
  });

  it("may be answered as events", async () => {
    const { text } = await post(JSON.stringify({ words: [long] }), "text/event-stream").expect(200);
    expect(text).to.equal('event: progress\ndata: {"done":0.5}\n\nevent: result\ndata: [70000]\n\n');
  });
});
