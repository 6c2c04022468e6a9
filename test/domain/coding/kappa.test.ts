import { expect } from "chai";
import fc from "fast-check";
import { kappa } from "../../support/coding/kappa.ts";

const times = (count: number, first: string, second: string) =>
  Array.from({ length: count }, () => [first, second] as const);

describe("Cohen's kappa", () => {
  it("is agreement beyond chance: 35 of 50 with equal odds of a half is 0.4", () => {
    const grants = [
      ...times(20, "yes", "yes"),
      ...times(5, "yes", "no"),
      ...times(10, "no", "yes"),
      ...times(15, "no", "no"),
    ];
    expect(kappa(grants)).to.be.closeTo(0.4, 1e-12);
  });

  it("is 1 where all agree, 0 where they agree as by chance, and below 0 where they shun each other", () => {
    expect(kappa([...times(3, "a", "a"), ...times(2, "b", "b")])).to.be.closeTo(1, 1e-12);
    expect(
      kappa([...times(1, "a", "a"), ...times(1, "a", "b"), ...times(1, "b", "a"), ...times(1, "b", "b")]),
    ).to.equal(0);
    expect(kappa([...times(1, "a", "b"), ...times(1, "b", "a")])).to.equal(-1);
  });

  it("is nothing where one word alone was used, or nothing was coded", () => {
    expect(kappa(times(4, "a", "a"))).to.equal(null);
    expect(kappa([])).to.equal(null);
  });

  it("is the same whichever of the two comes first, and never above 1", () => {
    const kind = fc.constantFrom("a", "b", "c");
    fc.assert(
      fc.property(fc.array(fc.tuple(kind, kind), { minLength: 1, maxLength: 30 }), (pairs) => {
        const one = kappa(pairs);
        const other = kappa(pairs.map(([first, second]) => [second, first] as const));
        if (one === null || other === null) return one === other;
        return Math.abs(one - other) < 1e-9 && one <= 1 + 1e-9;
      }),
      { seed: 1 },
    );
  });
});
