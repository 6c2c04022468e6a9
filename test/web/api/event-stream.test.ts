import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect } from "chai";
import express from "express";
import { z } from "zod";
import { Overload } from "../../../src/app/overload.ts";
import { DomainError } from "../../../src/domain/errors.ts";
import { fault } from "../../../src/domain/faults/fault.ts";
import { toldFault } from "../../../src/texts/faults/told.ts";
import { endpoint } from "../../../src/web/api/endpoint.ts";
import { endpointRouter } from "../../../src/web/api/router.ts";

type Event = { readonly event: string; readonly data: unknown };

/** Tells half, then does as the body says. */
const work = endpoint({
  id: "work",
  method: "post",
  path: "/work",
  summary: "Work",
  parameters: z.strictObject({}),
  body: z.strictObject({
    end: z.enum(["done", "refused", "overloaded", "bug", "never"]),
    tells: z.boolean(),
  }),
  answer: z.unknown(),
  example: {},
  handle: async (given: { left: () => void }, { body: { end, tells }, progress, signal }) => {
    if (tells) for (const share of [0.5, 0.25, 0.75]) progress?.(share);
    if (end === "refused") throw new DomainError("invalid", fault("unknown-id", { id: "7" }));
    if (end === "overloaded") throw new Overload(9);
    if (end === "bug") throw new TypeError("secret");
    if (end === "never")
      await new Promise((_, reject) =>
        signal.addEventListener("abort", () => {
          given.left();
          reject(signal.reason);
        }),
      );
    return { of: [1, 2] };
  },
});

describe("an answer as events", () => {
  let server: Server;
  let address: string;
  const reported: unknown[] = [];
  const left = Promise.withResolvers<void>();

  before(async () => {
    const router = endpointRouter([work], {
      services: { left: left.resolve },
      report: (error) => reported.push(error),
    });
    server = createServer(express().use(router));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/work`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => reported.splice(0));

  const ask = (body: object, accept = "text/event-stream", signal?: AbortSignal) =>
    fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: accept, "Accept-Language": "en" },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });

  it("tells how far it has come, never backwards, and then the result", async () => {
    const response = await ask({ end: "done", tells: true });
    expect(response.headers.get("content-type")).to.equal("text/event-stream; charset=utf-8");
    expect(response.headers.get("cache-control")).to.equal("no-store, no-transform");
    expect(eventsIn(await response.text())).to.deep.equal([
      { event: "progress", data: { done: 0.5 } },
      { event: "progress", data: { done: 0.75 } },
      { event: "result", data: { of: [1, 2] } },
    ]);
  });

  it("is JSON for whoever asks for that, or for anything", async () => {
    for (const accept of ["application/json", "*/*"])
      expect(await (await ask({ end: "done", tells: true }, accept)).json()).to.deep.equal({ of: [1, 2] });
  });

  it("ends with a problem where it goes wrong on the way, and tells nobody of a bug but the log", async () => {
    const last = async (end: string) => eventsIn(await (await ask({ end, tells: true })).text()).at(-1);
    expect(await last("refused")).to.deep.equal({
      event: "problem",
      data: {
        type: "/api/v1/problems#invalid-body",
        title: "The body cannot be used",
        status: 422,
        detail: "Unknown id: 7",
        errors: [toldFault(fault("unknown-id", { id: "7" }))],
      },
    });
    expect(reported).to.deep.equal([]);
    expect(JSON.stringify(await last("bug")))
      .to.contain("#internal")
      .and.not.contain("secret");
    expect(reported.map(String)).to.deep.equal(["TypeError: secret"]);
  });

  it("is an ordinary problem where it goes wrong before anything was told", async () => {
    const busy = await ask({ end: "overloaded", tells: false });
    expect([busy.status, busy.headers.get("retry-after")]).to.deep.equal([503, "9"]);
    expect((await ask({ end: "nonsense", tells: false })).status).to.equal(422);
  });

  it("gives up when the reader leaves, and reports no fault", async () => {
    const leaving = new AbortController();
    const response = await ask({ end: "never", tells: true }, undefined, leaving.signal);
    expect(response.status).to.equal(200);
    leaving.abort();
    await left.promise;
    expect(reported).to.deep.equal([]);
  });
});

function eventsIn(text: string): readonly Event[] {
  return text
    .trim()
    .split("\n\n")
    .map((block) => {
      const [, event = "", data = ""] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
      return { event, data: JSON.parse(data) };
    });
}
