import { expect } from "chai";
import fc from "fast-check";
import { isNoWorse, paretoFront, standing } from "../../../../src/domain/hybrids/search/front.ts";
import { indicators } from "../../../../src/domain/lenses/structure/indicators.ts";
import type { Row } from "../../../../src/domain/lenses/structure/measuring.ts";

const betters = indicators.map(({ better }) => better);
/** A row of eight that is better the higher each number, whichever way its indicator goes. */
const row = (...gains: readonly (number | null)[]): Row =>
  betters.map((better, at) => {
    const gain = gains[at] ?? 0;
    return gains[at] === null ? null : better === "higher" ? gain : 0 - gain;
  });

const gain = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 2 }) }, fc.constant(null));
const rows = fc.array(fc.tuple(gain, gain, gain, gain), { maxLength: 60 });
const byNumber = (a: number, b: number) => a - b;

describe("how one combination stands to another", () => {
  it("is better when nowhere worse and somewhere better, whichever way the indicator goes", () => {
    expect(betters).to.include("lower").and.include("higher");
    expect(standing(row(1, 1, 1), row(1, 0, 1))).to.equal("better");
    expect(standing(row(1, 0, 1), row(1, 1, 1))).to.equal("worse");
    expect(standing(row(1, 0, 1), row(1, 0, 1))).to.equal("equal");
    expect(standing(row(2, 0), row(0, 1))).to.equal("apart");
  });

  it("is apart when only one of them can be measured somewhere", () => {
    expect(standing(row(null, 1), row(0, 0))).to.equal("apart");
    expect(standing(row(0, 0), row(null, 1))).to.equal("apart");
    expect(standing(row(null, 1), row(null, 0))).to.equal("better");
  });

  it("in one place is no worse where the other cannot be measured, and worse where only it cannot", () => {
    expect(isNoWorse(row(0), row(null), 0)).to.equal(true);
    expect(isNoWorse(row(null), row(0), 0)).to.equal(false);
    expect(betters.map((_, at) => isNoWorse(row(...betters.map(() => 1)), row(), at))).to.not.include(false);
    expect(betters.map((_, at) => isNoWorse(row(), row(...betters.map(() => 1)), at))).to.not.include(true);
  });
});

describe("the front", () => {
  it("has all that nothing beats and nothing that something beats, each once", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const front = paretoFront<number>(byNumber);
        const comers = all.map((gains) => row(...gains));
        for (const [at, comer] of comers.entries()) front.add(comer, at);
        const unbeaten = comers.filter((one) => !comers.some((other) => standing(other, one) === "better"));
        expect(new Set(front.members.map((member) => member.row.join()))).to.deep.equal(
          new Set(unbeaten.map((one) => one.join())),
        );
        expect(front.members.map(({ alike }) => 1 + alike).reduce((a, b) => a + b, 0)).to.equal(
          unbeaten.length,
        );
      }),
    );
  });

  it("is the same in whichever order they come, and names the same of equals", () => {
    const shuffled = rows.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
    );
    const told = (all: readonly (readonly (number | null)[])[], order: readonly number[]) => {
      const front = paretoFront<number>(byNumber);
      for (const at of order) front.add(row(...(all[at] ?? [])), at);
      return front.members.map(({ thing, alike }) => ({ thing, alike })).sort((a, b) => a.thing - b.thing);
    };
    fc.assert(
      fc.property(shuffled, ([all, order]) => {
        expect(told(all, order)).to.deep.equal(told(all, [...all.keys()]));
      }),
    );
  });
});
