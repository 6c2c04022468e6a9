import { expect } from "chai";
import type { SimulationQuestion } from "../../../../../src/domain/capacity/simulation/question.ts";
import { outcomeOf } from "../../../../../src/domain/capacity/simulation/results/outcome.ts";
import {
  isWithin,
  replicationsWanted,
} from "../../../../../src/domain/capacity/simulation/results/precision.ts";
import { Tally } from "../../../../../src/domain/capacity/simulation/run/tally.ts";

const asked = (atLeast: number, atMost: number, halfWidth = 1) =>
  ({ replications: { atLeast, atMost, halfWidth } }) as SimulationQuestion;

/** Replications in which one child came, and waited so long. */
const waiting = (waits: readonly number[]) =>
  waits.map((wait) => {
    const tally = new Tally();
    tally.came = 1;
    if (wait > 0) tally.delayed(wait);
    return [{ pools: [outcomeOf(tally, { servers: 1, weeks: 1, longerThan: 2 })], events: 1 }];
  });
const alike = (count: number) => waiting(Array.from({ length: count }, () => 3));
const unlike = (count: number) => waiting(Array.from({ length: count }, (_, at) => (at % 2) * 1000));

describe("how many replications are wanted", () => {
  const wanted = (question: SimulationQuestion, count: number, made = alike) =>
    replicationsWanted(question, made(count));

  it("is four times as many as those by which it was judged, all of which count", () => {
    expect([0, 19, 20, 79, 80].map((count) => wanted(asked(10, 1000), count))).to.deep.equal([
      20, 20, 80, 80, 80,
    ]);
    expect([25, 100].map((count) => wanted(asked(100, 1000), count))).to.deep.equal([100, 100]);
  });

  it("is never more than may be run", () => {
    expect([0, 20, 50].map((count) => wanted(asked(10, 50), count))).to.deep.equal([20, 50, 50]);
    expect(wanted(asked(2, 10), 0)).to.equal(10);
  });

  it("grows by half while the mean wait is not known well enough, up to all that may be run", () => {
    expect([20, 30, 45].map((count) => wanted(asked(10, 60), count, unlike))).to.deep.equal([30, 45, 60]);
  });

  it("asks of the interval that it is no wider than was asked for", () => {
    expect([isWithin(2.485, waiting([1, 2, 3])), isWithin(2.484, waiting([1, 2, 3]))]).to.deep.equal([
      true,
      false,
    ]);
    expect(isWithin(0, alike(2))).to.equal(true);
    expect(isWithin(0, [])).to.equal(true);
  });
});
