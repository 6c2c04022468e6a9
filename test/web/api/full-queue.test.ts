import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect } from "chai";
import express from "express";
import { answerCache } from "../../../src/app/kept/answer-cache.ts";
import { remembering } from "../../../src/app/kept/remembering.ts";
import { roomFor } from "../../../src/app/kept/room.ts";
import { decisionEndpoints } from "../../../src/web/api/endpoints/decision.ts";
import { endpointRouter } from "../../../src/web/api/router.ts";
import type { ApiServices } from "../../../src/web/api/services.ts";
import { computationsIn } from "../../../src/workers/computations.ts";
import { createPool, type Pool } from "../../../src/workers/pool.ts";

/** Takes a minute with 2,000,000 iterations, and a moment with 2,000. */
function problem(iterations: number, seed: number) {
  const alternatives = Array.from({ length: 20 }, (_, at) => `a${at}`);
  const criteria = Array.from({ length: 40 }, (_, at) => `g${at}`);
  const row = Object.fromEntries(criteria.map((id) => [id, { type: "uniform", low: 0, high: 1 }]));
  return {
    alternatives,
    criteria: criteria.map((id) => ({ id, scale: { worst: 0, best: 1 } })),
    measurements: Object.fromEntries(alternatives.map((id) => [id, row])),
    iterations,
    seed,
  };
}

describe("the API with a full queue", () => {
  let pool: Pool;
  let server: Server;
  let address: string;

  before(async () => {
    pool = createPool({ threads: 1, queue: 1 });
    const services = {
      rankProblem: remembering(computationsIn(pool), "rank", answerCache(roomFor(100_000))),
    } as ApiServices;
    server = createServer(express().use(endpointRouter(decisionEndpoints, { services, report: () => {} })));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rank`;
  });
  after(async () => {
    server.closeAllConnections();
    server.close();
    await pool.close();
  });

  const rank = (body: object, signal?: AbortSignal) =>
    fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });

  it("answers 503 and when to come again, and has room again when somebody leaves", async function () {
    this.timeout(20_000);
    const leaving = new AbortController();
    const asked = [1, 2, 3].map((seed) => rank(problem(2_000_000, seed), leaving.signal));
    const refused = await Promise.any(asked);
    expect(refused.status).to.equal(503);
    expect(Number(refused.headers.get("retry-after"))).to.be.within(1, 600);
    leaving.abort();
    await Promise.allSettled(asked);
    const next = await untilTaken(() => rank(problem(2_000, 4)));
    expect((await next.json()).iterations).to.equal(2_000);
  });
});

/** The server hears a moment later that somebody has left. */
async function untilTaken(ask: () => Promise<Response>): Promise<Response> {
  for (;;) {
    const response = await ask();
    if (response.status !== 503) return response;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
