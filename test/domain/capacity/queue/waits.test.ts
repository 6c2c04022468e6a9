import { readFileSync } from "node:fs";
import { expect } from "chai";
import fc from "fast-check";
import { answerQueues } from "../../../../src/domain/capacity/queue/answer-queues.ts";
import { erlangB } from "../../../../src/domain/capacity/queue/erlang.ts";
import { type Pool, pooled, QueueQuestion } from "../../../../src/domain/capacity/queue/pool.ts";
import { shareWaitingLonger, waitsOf } from "../../../../src/domain/capacity/queue/waits.ts";
import { waitsInAll } from "../../../../src/domain/capacity/queue/waits-in-all.ts";

type Case = {
  readonly name: string;
  readonly lambda: number;
  readonly mu: number;
  readonly c: number;
  readonly expected: Readonly<Record<"Pwait" | "Lq" | "Wq" | "L" | "W" | "utilisation", number>>;
};
const reference = JSON.parse(
  readFileSync(new URL("../../../reference-cases/mmc-queue.json", import.meta.url), "utf8"),
) as { readonly cases: readonly Case[]; readonly tolerance: number };

const pool = (id: string, servers: number, arrivalRate: number, serviceRate = 1): Pool => ({
  id,
  servers,
  arrivalRate,
  serviceRate,
});

describe("M/M/c", () => {
  for (const { name, lambda, mu, c, expected } of reference.cases) {
    it(`gives the published values: ${name}`, () => {
      const waits = waitsOf({ servers: c, arrivalRate: lambda, serviceRate: mu });
      const near = (value: number | null, wanted: number) =>
        expect(value).closeTo(wanted, reference.tolerance);
      near(waits.utilisation, expected.utilisation);
      near(waits.waitProbability, expected.Pwait);
      near(waits.meanWait, expected.Wq);
      near(waits.meanQueue, expected.Lq);
      near(waits.meanPresent, expected.L);
      near(waits.meanStay, expected.W);
    });
  }

  it("names a pool that is overloaded or exactly full, and gives it no wait", () => {
    for (const arrivalRate of [3, 4, 1e9]) {
      const waits = waitsOf(pool("full", 3, arrivalRate));
      expect(waits).to.deep.equal({
        state: "overloaded",
        load: arrivalRate,
        utilisation: arrivalRate / 3,
        lossProbability: erlangB(3, arrivalRate),
        waitProbability: 1,
        meanWait: null,
        percentiles: null,
        meanQueue: null,
        meanPresent: null,
        meanStay: null,
      });
    }
  });

  it("takes a pool for full that only rounding keeps from it: three servers, 0.3 arrivals, 0.1 services", () => {
    expect(0.3 / 0.1).below(3);
    expect(waitsOf(pool("full", 3, 0.3, 0.1)).state).to.equal("overloaded");
  });

  it("never waits less than nothing or without end, however near to full", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        fc.double({ min: 1e-16, max: 1e-9, noNaN: true }),
        (servers, serviceRate, spare) => {
          const waits = waitsOf({ servers, serviceRate, arrivalRate: servers * serviceRate * (1 - spare) });
          if (waits.state === "overloaded") return;
          expect(waits.meanWait).within(0, Number.MAX_VALUE);
          expect(waits.percentiles.p95).within(0, Number.MAX_VALUE);
        },
      ),
    );
  });

  it("turns away Erlang B of those who come where nobody may wait", () => {
    expect(waitsOf(pool("a", 3, 2)).lossProbability).closeTo(8 / 6 / (1 + 2 + 2 + 8 / 6), 1e-15);
    expect(waitsOf(pool("none", 0, 0)).lossProbability).to.equal(0);
  });

  it("knows a pool without servers, with and without arrivals", () => {
    expect(waitsOf(pool("none", 0, 1))).to.include({ state: "overloaded", utilisation: null });
    expect(waitsOf(pool("none", 0, 0))).to.include({ state: "steady", utilisation: 0, meanWait: 0 });
  });

  it("has one tenth waiting longer than its 90 per cent point, and none before it where few wait at all", () => {
    const busy = pool("busy", 3, 2.8);
    const waits = waitsOf(busy);
    expect(shareWaitingLonger(busy, waits.percentiles?.p90 ?? 0)).closeTo(0.1, 1e-12);
    expect(waitsOf(pool("calm", 10, 1)).percentiles).to.deep.equal({ p50: 0, p90: 0, p95: 0 });
  });

  it("stays finite and not negative for 12,000 servers", () => {
    const waits = waitsOf(pool("large", 12_000, 11_990));
    expect(waits.meanWait).within(0, 1);
    expect(waits.percentiles?.p95).within(waits.percentiles?.p90 ?? 1, 1);
  });
});

describe("several pools", () => {
  it("wait in all as those who arrive do", () => {
    const all = waitsInAll([pool("a", 1, 0.5), pool("b", 1, 0.25), pool("idle", 4, 0)]);
    const queue = 0.5 + 0.25 ** 2 / 0.75;
    expect(all.meanQueue).closeTo(queue, 1e-12);
    expect(all.meanWait).closeTo(queue / 0.75, 1e-12);
  });

  it("have the percentiles of one pool where all are alike", () => {
    const alike = pool("a", 4, 3.5);
    const [own, all] = [waitsOf(alike).percentiles, waitsInAll([alike, { ...alike, id: "b" }]).percentiles];
    if (own === null || all === null) throw new Error("they keep up");
    for (const share of ["p50", "p90", "p95"] as const) expect(all[share]).closeTo(own[share], 1e-9);
  });

  it("are overloaded when one of them is", () => {
    expect(waitsInAll([pool("a", 9, 1), pool("b", 1, 1)])).to.include({
      state: "overloaded",
      meanWait: null,
    });
  });

  it("as one never wait longer than apart, when their courses are alike", () => {
    const steady = fc
      .record({
        servers: fc.integer({ min: 1, max: 60 }),
        use: fc.double({ min: 0.05, max: 0.98, noNaN: true }),
      })
      .map(({ servers, use }) => ({ servers, arrivalRate: servers * use }));
    fc.assert(
      fc.property(fc.array(steady, { minLength: 2, maxLength: 6 }), (list) => {
        const apart = list.map(({ servers, arrivalRate }, at) => pool(`p${at}`, servers, arrivalRate));
        const { all, asOne } = answerQueues({ pools: apart });
        expect(asOne?.meanWait).at.most((all.meanWait ?? Number.POSITIVE_INFINITY) + 1e-12);
        expect(asOne?.lossProbability).at.most(
          Math.max(...apart.map((one) => waitsOf(one).lossProbability)) + 1e-12,
        );
      }),
    );
  });

  it("are not made one queue where their courses differ", () => {
    expect(pooled([pool("a", 1, 0.1, 1), pool("b", 1, 0.1, 2)], "one")).to.equal(null);
  });

  it("each have courses of their own, and the whole its share of those who wait longer", () => {
    const [slow, quick] = [pool("slow", 2, 0.5, 0.5), pool("quick", 2, 1.5, 2)];
    const longer = 0.25 * shareWaitingLonger(slow, 1) + 0.75 * shareWaitingLonger(quick, 1);
    const { all } = answerQueues({ pools: [slow, quick], longerThan: 1 });
    expect(all).to.have.property("shareWaitingLonger").closeTo(longer, 1e-12);
  });
});

describe("the answer", () => {
  it("holds each pool in the order asked, and what was asked beside", () => {
    const question = QueueQuestion.parse({
      pools: [pool("b", 3, 6, 3), pool("a", 1, 2, 1)],
      longerThan: 0,
      target: { share: 0.5, wait: 0 },
    });
    const { pools, all } = answerQueues(question);
    expect(pools.map(({ id, state }) => [id, state])).to.deep.equal([
      ["b", "steady"],
      ["a", "overloaded"],
    ]);
    expect(pools[0]?.shareWaitingLonger).closeTo(4 / 9, 1e-12);
    expect(pools.map((answer) => answer.serversNeeded)).to.deep.equal([3, 3]);
    expect(all.state).to.equal("overloaded");
  });

  it("is not given to a question with half servers, negative rates or one id twice", () => {
    for (const bad of [
      [{ ...pool("a", 1, 1), servers: 1.5 }],
      [pool("a", 1, -1)],
      [pool("a", 1, 1, 0)],
      [pool("a", 1, 1), pool("a", 2, 1)],
      [],
    ]) {
      expect(QueueQuestion.safeParse({ pools: bad }).success).to.equal(false);
    }
  });
});
