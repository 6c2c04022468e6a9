import { expect } from "chai";
import fc from "fast-check";
import { exp, ln } from "../../../src/domain/random/elementary.ts";

describe("elementary functions of our own", () => {
  it("agree with the engine's to 15 digits", () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(exp(x) / Math.exp(x)).to.be.closeTo(1, 1e-13 * Math.max(1, Math.abs(x) / 100));
        expect(exp(x / 700) / Math.exp(x / 700)).to.be.closeTo(1, 1e-15);
        const y = Math.exp(x);
        expect(ln(y)).to.be.closeTo(Math.log(y), 1e-15 * Math.max(1, Math.abs(x)));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it("are exact where the answer is", () => {
    expect([ln(1), exp(0), exp(-1000), exp(1000)]).to.deep.equal([0, 1, 0, Number.POSITIVE_INFINITY]);
    expect(ln(1 + 2 ** -40)).to.be.closeTo(2 ** -40, 1e-24);
  });

  it("give these bits on every machine", () => {
    const bits = [ln(0.3), ln(5), ln(7e-9), exp(2), exp(-20), exp(0.1)];
    expect(bits).to.deep.equal([
      -1.2039728043259361, 1.6094379124341003, -18.7773556878911, 7.38905609893065, 2.061153622438558e-9,
      1.1051709180756477,
    ]);
  });
});
