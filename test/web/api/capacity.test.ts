import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect } from "chai";
import express from "express";
import { CapacityAnswer } from "../../../src/app/capacity/answer.ts";
import { capacityOf } from "../../../src/app/capacity/capacity-of.ts";
import { answerCache } from "../../../src/app/kept/answer-cache.ts";
import { roomFor, roomsFor } from "../../../src/app/kept/room.ts";
import { organisationsOf } from "../../../src/app/organisations/organisations.ts";
import { pathOf } from "../../../src/domain/faults/fault.ts";
import { capacityEndpoint } from "../../../src/web/api/endpoints/capacity.ts";
import { endpointRouter } from "../../../src/web/api/router.ts";
import type { ApiServices } from "../../../src/web/api/services.ts";
import { computationsIn } from "../../../src/workers/computations.ts";
import { createPool, type Pool } from "../../../src/workers/pool.ts";
import { library, town } from "../../app/town.ts";

const pool = { id: "a", servers: 3, arrivalRate: 1.2, serviceRate: 0.5 };
const need = { id: "north", level: 3, arrivalRate: 10, length: { type: "exponential", mean: 0.9 } };
const simulation = (weeks: number, more: object = {}) => ({
  needs: [need],
  variants: [{ id: "one", pools: [{ id: "team", servers: 10, serves: "all" }] }],
  warmUpWeeks: 0,
  weeks,
  replications: { atLeast: 2, atMost: 50, halfWidth: 0 },
  ...more,
});

describe("POST /capacity", () => {
  let workers: Pool;
  let server: Server;
  let address: string;
  before(async () => {
    workers = createPool({ threads: 1, queue: 1 });
    const organisations = organisationsOf({ library, rooms: roomsFor(0) });
    const means = { organisations, computations: computationsIn(workers), threads: 1 };
    const services = {
      organisations,
      capacityOf: capacityOf(means, answerCache(roomFor(100_000))),
    } as unknown as ApiServices;
    server = createServer(express().use(endpointRouter([capacityEndpoint], { services, report: () => {} })));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/capacity`;
  });
  after(async () => {
    server.closeAllConnections();
    server.close();
    await workers.close();
  });

  const ask = (
    body: object,
    { signal, accept = "application/json" }: { signal?: AbortSignal; accept?: string } = {},
  ) =>
    fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Accept-Language": "en", Accept: accept },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });
  const answered = async (body: object) => {
    const response = await ask(body);
    const answer = await response.json();
    expect(CapacityAnswer.safeParse(answer).error?.issues ?? []).to.deep.equal([]);
    return answer;
  };

  it("computes pools in closed form: three servers at a load of 2.4 keep 64.7 % waiting", async () => {
    const { pools } = await answered({ pools: [pool], longerThan: 2, target: { share: 0.1, wait: 1 } });
    expect(pools[0]).to.deep.include({ id: "a", state: "steady", serversNeeded: 5 });
    expect(pools[0].waitProbability).to.be.closeTo(0.647191, 1e-6);
  });

  it("gives a pool that cannot keep up no number, and never a negative one", async () => {
    const { pools, all } = await answered({ pools: [{ ...pool, servers: 2 }] });
    expect([pools[0].state, pools[0].meanWait, all.meanWait]).to.deep.equal(["overloaded", null, null]);
  });

  it("says how much shorter courses near by must be", async () => {
    const answer = await answered({ near: [pool], far: [{ ...pool, servers: 6, arrivalRate: 2.4 }] });
    expect(answer.factor).to.be.closeTo(0.858189, 1e-6);
    const endless = await answered({ near: [{ ...pool, servers: 2 }], far: [pool] });
    expect(endless.near).to.equal(null);
  });

  it("reads pools and needs out of an organisation, under our guesses or others", async () => {
    const town = { organisation: [...library.organisations.values()][0] };
    const own = { low: 1, likely: 2, high: 3, origin: "entered" };
    const [ours, theirs] = [
      await answered(town),
      await answered({ ...town, assumptions: { weeksPerCourse: own } }),
    ];
    expect(ours.alternatives.map(({ id }: { id: string }) => id)).to.include("central");
    expect([ours.assumptions.weeksPerCourse.origin, theirs.assumptions.weeksPerCourse]).to.deep.equal([
      "assumed",
      own,
    ]);
  });

  const refused: readonly [what: string, body: object, path: string][] = [
    ["a pool of less than nobody", { pools: [{ ...pool, servers: -1 }] }, "pools.0.servers"],
    ["two pools by one name", { pools: [pool, pool] }, "pools"],
    [
      "a need that no pool serves",
      simulation(10, {
        needs: [need, { ...need, id: "south" }],
        variants: [{ id: "one", pools: [{ id: "team", servers: 1, serves: ["north"] }] }],
      }),
      "variants.0.pools",
    ],
    [
      "a need that nobody has the competence for",
      simulation(10, {
        needs: [{ ...need, competence: "tegn" }],
        variants: [{ id: "one", pools: [{ id: "team", servers: 10, serves: "all" }], lacking: "send" }],
      }),
      "variants.0.pools",
    ],
    ["a simulation without end", simulation(900_000), "weeks"],
    [
      "a course so long that its waits are no numbers",
      { pools: [{ ...pool, serviceRate: 1e-300 }] },
      "pools.0.serviceRate",
    ],
    ["half a break-even", { near: [pool] }, "far"],
    ["an unknown organisation", { organisation: "copenhagen" }, "organisation"],
    [
      "an assumption that falls",
      {
        organisation: "example",
        assumptions: { weeksPerCourse: { low: 3, likely: 2, high: 1, origin: "entered" } },
      },
      "assumptions.weeksPerCourse",
    ],
  ];
  for (const [what, body, path] of refused)
    it(`refuses ${what}, and says where`, async () => {
      const response = await ask(body);
      const { errors } = await response.json();
      expect(response.status).to.equal(422);
      expect(errors.map(pathOf)).to.include(path);
    });

  it("refuses at once what would be more courses at a time than can be computed with", async () => {
    const hoursPerCourse = { low: 1e-9, likely: 1, high: 2, origin: "entered" };
    const response = await ask({ organisation: town, assumptions: { hoursPerCourse } });
    expect(response.status).to.equal(422);
    expect((await response.json()).detail).to.match(/^More than 100,000 courses at a time\. /);
  });

  it("tells how far a simulation has come, and then its answer", async () => {
    const response = await ask(simulation(5_000), { accept: "text/event-stream" });
    const text = await response.text();
    const shares = [...text.matchAll(/event: progress\ndata: \{"done":([\d.]+)\}/g)].map(([, share]) =>
      Number(share),
    );
    expect(shares.length).to.be.above(2);
    expect(shares.at(-1)).to.equal(1);
    expect(text).to.match(/event: result\ndata: \{"variants":.*\n\n$/);
  });

  it("gives its thread back when the reader leaves, so that the next need not wait", async function () {
    this.timeout(20_000);
    const leaving = new AbortController();
    const long = simulation(499_000, { replications: { atLeast: 50, atMost: 50 } });
    const response = await ask(long, { signal: leaving.signal, accept: "text/event-stream" });
    expect(response.status).to.equal(200);
    const waiting = ask(simulation(5_001));
    leaving.abort();
    expect((await waiting).status).to.equal(200);
  });

  it("answers 503 with when to come again while its queue is full, also to who asked for events", async () => {
    const leaving = new AbortController();
    const long = (seed: number) => simulation(100_000, { seed, replications: { atLeast: 50, atMost: 50 } });
    const asked = [1, 2, 3].map((seed) =>
      ask(long(seed), { signal: leaving.signal, accept: "text/event-stream" }),
    );
    const refusal = await Promise.any(
      asked.map((one) => one.then((answer) => (answer.status === 503 ? answer : Promise.reject(answer)))),
    );
    expect(refusal.status).to.equal(503);
    expect(Number(refusal.headers.get("retry-after"))).to.be.within(1, 600);
    leaving.abort();
    await Promise.allSettled(asked);
  });
});
