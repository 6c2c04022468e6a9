import { readFileSync } from "node:fs";
import { expect } from "chai";
import { erlangB, erlangC, serversNeeded } from "../../../../src/domain/capacity/queue/erlang.ts";
import { shareWaitingLonger } from "../../../../src/domain/capacity/queue/waits.ts";

type Case = { readonly load: number; readonly servers: number; readonly expected: number };
const reference = JSON.parse(
  readFileSync(new URL("../../../reference-cases/erlang-c.json", import.meta.url), "utf8"),
) as {
  readonly cases: readonly Case[];
  readonly grid: readonly Case[];
  readonly tolerance: { readonly cases: number; readonly grid: number };
};

describe("Erlang's formulas", () => {
  it("give the published values of C, up to 12,421 servers", () => {
    for (const { load, servers, expected } of reference.cases) {
      expect(erlangC(servers, load)).closeTo(expected, reference.tolerance.cases);
    }
    for (const { load, servers, expected } of reference.grid) {
      expect(erlangC(servers, load)).closeTo(expected, reference.tolerance.grid);
    }
  });

  it("give B by its definition where that can be summed: a load of 2 on 3 servers", () => {
    expect(erlangB(3, 2)).closeTo(8 / 6 / (1 + 2 + 2 + 8 / 6), 1e-15);
    expect(erlangB(0, 5)).to.equal(1);
    expect(erlangB(5, 0)).to.equal(0);
  });

  it("stay between 0 and 1 for 12,000 servers at any load", () => {
    for (const load of [0, 1e-9, 1, 6000, 11_999, 11_999.999, 12_000, 1e6]) {
      expect(erlangC(12_000, load)).within(0, 1);
      expect(erlangB(12_000, load)).within(0, erlangC(12_000, load));
    }
  });
});

describe("servers needed", () => {
  it("are the published 14 for ten erlangs and at most a fifth over a third of a minute", () => {
    const calls = { arrivalRate: 100 / 30, serviceRate: 1 / 3 };
    expect(serversNeeded({ ...calls, share: 0.2, wait: 0.33 })).to.equal(14);
    expect(shareWaitingLonger({ ...calls, servers: 14 }, 0.33)).closeTo(1 - 0.888, 0.0005);
  });

  it("are enough, and one fewer is not", () => {
    const courses = { arrivalRate: 5, serviceRate: 0.04 };
    const servers = serversNeeded({ ...courses, share: 0.05, wait: 4 }) ?? 0;
    expect(shareWaitingLonger({ ...courses, servers }, 4)).at.most(0.05);
    expect(shareWaitingLonger({ ...courses, servers: servers - 1 }, 4)).above(0.05);
  });

  it("are none where nobody arrives", () => {
    expect(serversNeeded({ arrivalRate: 0, serviceRate: 1, share: 0.1, wait: 0 })).to.equal(0);
  });

  it("keep up even when any wait is allowed", () => {
    expect(serversNeeded({ arrivalRate: 10, serviceRate: 1, share: 1, wait: 0 })).to.equal(11);
  });

  it("are named null where no pool is that large", () => {
    expect(serversNeeded({ arrivalRate: 1e9, serviceRate: 1e-9, share: 0.1, wait: 0 })).to.equal(null);
  });

  it("are as many as the large deployments have: 12,000 erlangs within a hundredth of a course", () => {
    const servers = serversNeeded({ arrivalRate: 12_000, serviceRate: 1, share: 0.05, wait: 0.01 }) ?? 0;
    const longer = (count: number) =>
      shareWaitingLonger({ servers: count, arrivalRate: 12_000, serviceRate: 1 }, 0.01);
    expect([longer(servers) <= 0.05, longer(servers - 1) <= 0.05]).to.deep.equal([true, false]);
  });
});
