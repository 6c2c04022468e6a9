import { expect } from "chai";
import { valuesAt, valueTable } from "../../../../src/domain/decision/exact/value-table.ts";
import { problemOf } from "../problems.ts";

const statement = (id: string, weak: number, strong: number) => ({ id, weak, strong });
/** Worth half already at a quarter of the way. */
const bent = { id: "g1", scale: { worst: 0, best: 1 }, between: [{ at: 0.25, value: 0.5 }] };

describe("the values of a problem at its means", () => {
  it("are of statements the mean of what each is worth, not the worth of their mean", () => {
    const claims = [statement("low", 0, 0), statement("high", 0.5, 1)];
    const problem = problemOf(
      [[{ type: "statements", claims }], [{ type: "uniform", low: 0.25, high: 0.5 }]],
      {
        criteria: [bent],
      },
    );
    const [[said] = [], [between] = []] = valueTable(problem);
    expect(said).to.be.closeTo((0 + 5 / 6) / 2, 1e-12);
    expect(between).to.be.closeTo(0.5 + 0.125 / 1.5, 1e-12);
  });

  it("are weighed and summed for each alternative", () => {
    expect(
      valuesAt(
        [
          [1, 0, 0.5],
          [0, 1, 0.5],
        ],
        [0.5, 0.25, 0.25],
      ),
    ).to.deep.equal([0.625, 0.375]);
  });
});
