import { expect } from "chai";
import {
  CourseLength,
  lengthsFrom,
  meanWeeks,
} from "../../../../src/domain/capacity/simulation/course-length.ts";
import { streamOf } from "../../../../src/domain/random/stream.ts";

const shapes: readonly (readonly [length: CourseLength, mean: number, variance: number])[] = [
  [{ type: "exponential", mean: 26 }, 26, 26 ** 2],
  [{ type: "erlang", mean: 26, phases: 4 }, 26, 26 ** 2 / 4],
  [{ type: "logNormal", mean: 26, sd: 13 }, 26, 13 ** 2],
  [{ type: "fixed", value: 26 }, 26, 0],
  [{ type: "empirical", values: [10, 20, 60] }, 30, 1400 / 3],
];

describe("the length of a course", () => {
  for (const [length, mean, variance] of shapes)
    it(`is on average as long as its shape says, and varies as much: ${length.type}`, () => {
      expect(meanWeeks(CourseLength.parse(length))).to.equal(mean);
      const next = lengthsFrom(length, streamOf(1, length.type));
      const drawn = Array.from({ length: 40_000 }, next);
      const average = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
      const spread = drawn.reduce((sum, one) => sum + (one - average) ** 2, 0) / drawn.length;
      expect(average).to.be.closeTo(mean, 0.02 * mean);
      expect(spread).to.be.closeTo(variance, 0.06 * variance);
    });

  it("has only lengths that were observed, each as often, where these are told", () => {
    const next = lengthsFrom({ type: "empirical", values: [10, 20, 60] }, streamOf(1, "seen"));
    const counts = Map.groupBy(Array.from({ length: 6000 }, next), (one) => one);
    expect([...counts.keys()]).to.have.members([10, 20, 60]);
    for (const { length } of counts.values()) expect(length).to.be.closeTo(2000, 150);
  });
});
