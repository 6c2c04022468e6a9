import { expect } from "chai";
import { RankQuestion } from "../../../src/app/decision/rank.ts";
import { codesIn } from "../../domain/decision/codes.ts";
import { criterionNames, unitScale } from "../../domain/decision/problems.ts";

const names = Array.from({ length: 20 }, (_, at) => `a${at}`);
const ids = criterionNames(40);

function asked(cell: object, iterations: number) {
  const row = Object.fromEntries(ids.map((id) => [id, cell]));
  const measurements = Object.fromEntries(names.map((name) => [name, row]));
  const { error } = RankQuestion.safeParse({
    alternatives: names,
    criteria: ids.map(unitScale),
    measurements,
    iterations,
  });
  return codesIn(error);
}

describe("the work of a ranking", () => {
  const beta = { type: "beta", alpha: 2, beta: 3 };

  it("is refused where it would take minutes", () => {
    expect(asked(beta, 200_000)).to.deep.equal(["too-much-work"]);
  });

  it("counts what there is to draw: the same number of known values is soon ranked", () => {
    expect(asked(beta, 20_000)).to.deep.equal([]);
    expect(asked({ type: "exact", value: 0.5 }, 2_000_000)).to.deep.equal([]);
  });
});
