import { expect } from "chai";
import fc from "fast-check";
import { combinationsFor } from "../../../../src/domain/hybrids/search/combinations.ts";
import { consistentDecisions } from "../../../../src/domain/organisation/consistency.ts";
import type { Organisation } from "../../../../src/domain/organisation/schema.ts";
import { everyCombination, municipalities, municipalityOf } from "../../../support/municipalities.ts";

const listed = (organisation: Organisation) =>
  [...combinationsFor(organisation).batches].flatMap(({ combinations }) => [...combinations]);
const mixedSets = (organisation: Organisation) => [
  ...new Set(
    listed(organisation)
      .filter(({ support }) => support === "mixed")
      .map(({ supportAreas }) => supportAreas.join(" ")),
  ),
];
/** A house in each area, with so many children. */
const withChildren = (children: readonly number[]) =>
  municipalityOf({
    areas: children.map(() => null),
    houses: children.map((count, at) => ({ area: `area-${at}`, children: [0, 0, count] })),
  });

describe("the combinations", () => {
  it("are every consistent one, mixed support with every set of areas, and as many as they say", () => {
    fc.assert(
      fc.property(municipalities, (organisation) => {
        const texts = listed(organisation).map((decisions) => JSON.stringify(decisions));
        const expected = everyCombination(organisation).map((decisions) => JSON.stringify(decisions));
        expect(texts.toSorted()).to.deep.equal(expected.toSorted());
        expect(combinationsFor(organisation).count).to.equal(texts.length);
      }),
      { numRuns: 30 },
    );
  });

  it("have every set of three areas but none and all", () => {
    const three = withChildren([1, 1, 1]);
    expect(combinationsFor(three).mixedSupport).to.equal("every-set");
    expect(mixedSets(three)).to.have.members([
      "area-0",
      "area-1",
      "area-2",
      "area-0 area-1",
      "area-0 area-2",
      "area-1 area-2",
    ]);
  });

  it("have the areas with most children, for each number of areas, where these are many", () => {
    // Thirteen: up to twelve have every set.
    const children = [...Array.from({ length: 11 }, () => 0), 5, 9];
    const many = withChildren(children);
    const combinations = combinationsFor(many);
    expect(combinations.mixedSupport).to.equal("most-children");
    expect(combinations.count).to.equal(listed(many).length);
    expect(mixedSets(many).slice(0, 3)).to.deep.equal([
      "area-12",
      "area-11 area-12",
      "area-0 area-11 area-12",
    ]);
    expect(mixedSets(many)).to.have.length(12);
  });

  it("have the same areas however these are listed, where many have as many children", () => {
    const many = withChildren(Array.from({ length: 13 }, () => 2));
    const turned = { ...many, areas: many.areas.toReversed() };
    const sets = (organisation: Organisation) =>
      mixedSets(organisation).map((areas) => areas.split(" ").toSorted());
    expect(sets(turned)).to.deep.equal(sets(many));
  });

  it("have no mixed support where there is nothing to mix", () => {
    const noAreas = municipalityOf({ areas: [], houses: [{ area: null }] });
    for (const one of [noAreas, withChildren([3])]) {
      expect(combinationsFor(one).mixedSupport).to.equal("none");
      expect(listed(one)).to.have.length(consistentDecisions(one).length);
    }
  });
});
