import { expect } from "chai";
import { leadersOf } from "../../../../src/domain/decision/smaa/ranking.ts";

describe("the leaders of a ranking", () => {
  it("are whoever comes first most often, all of them where several do", () => {
    expect(leadersOf({ rankAcceptability: { a: [0.2, 0.8], b: [0.8, 0.2] } })).to.deep.equal(["b"]);
    expect(leadersOf({ rankAcceptability: { a: [0.4], b: [0.4], c: [0.2] } })).to.deep.equal(["a", "b"]);
    expect(leadersOf({ rankAcceptability: { a: [1] } })).to.deep.equal(["a"]);
  });
});
