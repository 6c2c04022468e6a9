import { expect } from "chai";
import { StabilityQuestion, stabilityAnswer } from "../../../src/app/decision/stability.ts";
import { problemOf } from "../../domain/decision/problems.ts";

const answerTo = (values: readonly number[]) =>
  stabilityAnswer(
    StabilityQuestion.parse(
      problemOf(
        values.map((value) => [value]),
        { preference: { type: "exact", weights: { g1: 1 } } },
      ),
    ),
  );

describe("the words on how far a choice holds", () => {
  it("hold the winner against the one that comes second, in whatever order they are listed", () => {
    for (const [values, winner, second] of [
      [[0.2, 0.9, 0.5], "b", "c"],
      [[0.2, 0.5, 0.9], "c", "b"],
      [[0.9, 0.2, 0.5], "a", "c"],
    ] as const)
      expect(answerTo(values).words.en[0]).to.equal(
        `With the chosen weights, ${winner} is ahead of ${second}: 0.90 against 0.50.`,
      );
  });

  it("are of nothing where there is but one", () => {
    const { winner, words } = answerTo([0.4]);
    expect([winner, words]).to.deep.equal(["a", { da: [], en: [] }]);
  });
});
