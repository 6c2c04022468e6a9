import { expect } from "chai";
import type { Preference } from "../../../../src/domain/decision/preference/preference.ts";
import type { RankedMember } from "../../../../src/domain/hybrids/ranking/answer.ts";
import { ordered } from "../../../../src/domain/hybrids/ranking/order.ts";
import { rankFront } from "../../../../src/domain/hybrids/ranking/rank-front.ts";
import { frontWords } from "../../../../src/domain/hybrids/ranking/words.ts";
import { scalingBounds } from "../../../../src/domain/hybrids/scaling-bounds.ts";
import { SearchFilter } from "../../../../src/domain/hybrids/search/filter.ts";
import { search } from "../../../../src/domain/hybrids/search/search.ts";
import { indicators } from "../../../../src/domain/lenses/structure/indicators.ts";
import { type CriterionId, criterionIds } from "../../../../src/domain/organisation/decisions.ts";
import { municipalityOf } from "../../../support/municipalities.ts";
import { corpus } from "../../corpus-content/published.ts";

const none: Preference = { type: "none" };
const weights = (given: Partial<Record<CriterionId, number>>) =>
  Object.fromEntries(criterionIds.map((id) => [id, given[id] ?? 0]));
const only = (id: CriterionId): Preference => ({ type: "exact", weights: weights({ [id]: 1 }) });

/** All weight lies on parents and bridge. */
const twoCount: Preference = {
  type: "bounds",
  bounds: Object.fromEntries(
    criterionIds.filter((id) => id !== "parents" && id !== "bridge").map((id) => [id, [0, 0] as const]),
  ),
};

/** A member of a front whose indicators stand so on the 0 to 1 of their criteria; the others at 0. */
const standing = (scaled: Partial<Record<CriterionId, number | null>>) => ({
  indicators: Object.fromEntries(
    indicators.map(({ id, criterion }) => {
      const value = scaled[criterion] === undefined ? 0 : scaled[criterion];
      return [id, { value, scaled: value, origin: "computed" as const, from: ["assumed"] as const }];
    }),
  ),
});
const found = (...members: Partial<Record<CriterionId, number | null>>[]) =>
  members.map(standing) as unknown as Parameters<typeof ordered>[0];

function told(front: ReturnType<typeof found>, preference: Preference, language: "da" | "en" = "en") {
  const ranked = ordered(front, rankFront({ front, preference }), preference).front;
  const names = { member: (number: number) => `no. ${number}`, criterion: (id: string) => id };
  return frontWords(ranked, preference, names, language).join(" ");
}

describe("ranking a front", () => {
  it("gives each the share of the priorities in which it comes first", () => {
    // b leads where 0.75 · bridge > parents + 0.25 · bridge: half of all directions of the two weights.
    const front = found({ parents: 1 }, { bridge: 1 });
    const [a, b] = rankFront({ front, preference: none });
    expect(a?.share).to.be.closeTo(0.5, 0.02);
    expect((a?.share ?? 0) + (b?.share ?? 0)).to.be.closeTo(1, 1e-12);
    expect(a?.standardError).to.be.closeTo(0.005, 0.0002);
    expect(a?.weights?.parents.mean).to.be.above(1 / 8 + 0.04);
    expect(a?.weights?.bridge.mean).to.be.below(1 / 8 - 0.04);
  });

  it("tells who never can, exactly", () => {
    const thirdBeside = (scaled: Partial<Record<CriterionId, number>>) =>
      rankFront({ front: found({ parents: 1 }, { bridge: 1 }, scaled), preference: twoCount })[2];
    expect(thirdBeside({ parents: 0.49, bridge: 0.49 })).to.deep.equal({
      ...{ can: "never", share: 0, standardError: 0, weights: null },
    });
    const level = thirdBeside({ parents: 0.5, bridge: 0.5 });
    expect([level?.can, level?.share], "level where both weigh a half").to.deep.equal(["shared", 0]);
    expect(level?.weights?.parents.mean).to.be.closeTo(0.5, 1e-9);
    expect(thirdBeside({ parents: 0.51, bridge: 0.51 })?.can).to.equal("alone");
  });

  it("leaves open what cannot be measured, so that it may come first by that", () => {
    const front = found({ parents: 0.9, bridge: 0.5 }, { parents: 0, bridge: null });
    const [, open] = rankFront({ front, preference: none });
    expect([open?.can, (open?.share ?? 0) > 0]).to.deep.equal(["alone", true]);
    expect(told(front, none)).to.include("Criteria that cannot be measured here count as fully open.");
  });

  it("keeps fewest changes first until priorities are given, then most first places", () => {
    const front = found({ parents: 1 }, { bridge: 1 });
    const by = (preference: Preference) => {
      const { order, front: sorted } = ordered(front, rankFront({ front, preference }), preference);
      return [order, sorted.map(({ indicators: read }) => read.sharingCircle?.scaled)];
    };
    expect(by(none)).to.deep.equal(["fewest-changes", [0, 1]]);
    expect(by(only("bridge"))).to.deep.equal(["most-first-places", [1, 0]]);
    expect(by(only("parents"))).to.deep.equal(["most-first-places", [0, 1]]);
    expect(by(only("direction")), "level: as before").to.deep.equal(["most-first-places", [0, 1]]);
  });

  it("says how many can come first, which does so most often, how surely, and for what", () => {
    const front = found({ parents: 1, bridge: 0.3 }, { bridge: 1 }, { parents: 0.4, bridge: 0.4 });
    expect(told(front, none)).to.match(
      /^The ranking goes by what the structure does\. .* When all priorities count, 2 of the 3 can stand alone in first place\. 1 can at most share first place with another\. Most often no\. 1 comes first: in 5\d\.\d% of the priorities \(standard error 0\.\d percentage points\)\. When it comes first, parents typically weighs more than an eighth\.$/,
    );
    expect(told(front, none, "da")).to.match(
      /kan 2 af de 3 stå alene på førstepladsen\. 1 kan højst dele førstepladsen med en anden\. Oftest kommer no\. 1 først: i 5\d,\d\u00a0%/,
    );
  });

  it("does not tell apart what the sample cannot", () => {
    expect(told(found({ parents: 1 }, { bridge: 1 }), none)).to.match(
      /each of the 2 can stand alone in first place\. Most often no\. \d and no\. \d come first, .* The sample cannot tell them apart\.$/,
    );
  });

  it("says for which weights, and never that something is best", () => {
    const front = found({ parents: 1 }, { bridge: 1 });
    expect(told(front, only("bridge"))).to.match(/With the chosen weights, this comes first: no\. 1\.$/);
    expect(told(front, only("direction"))).to.match(/this comes first: no\. 1 and no\. 2\.$/);
    const people: Preference = { type: "people", weights: [weights({ bridge: 1 }), weights({ bridge: 2 })] };
    expect(told(front, people)).to.match(
      /the participants gave, 1 of the 2 can stand alone in first place\.$/,
    );
    const unsure: Preference = {
      type: "people",
      weights: [weights({ direction: 1 }), weights({ referral: 1 })],
    };
    expect(told(front, unsure)).to.match(
      /none of the 2 can stand alone in first place\. 2 can at most share first place with another\. Exactly level in first place are no\. 1 and no\. 2\.$/,
    );
    for (const language of ["da", "en"] as const)
      for (const preference of [none, people, only("bridge")])
        expect(told(front, preference, language)).not.to.match(/\bbest\b|\bbedst/);
  });

  it("says so where nothing or one is left", () => {
    expect(told(found(), none)).to.equal("No way of organising meets what was asked for.");
    expect(told(found({ bridge: 1 }), none)).to.match(/^Only no\. 1 is left: .* all eight criteria/);
    expect(told(found({ bridge: 1, parents: null }), none)).to.match(/can be measured here \(7 of eight\)/);
    const blank = Object.fromEntries(criterionIds.map((id) => [id, null]));
    expect(told(found(blank), none)).to.match(/^No criterion can be measured here/);
  });

  it("ranks what a search finds", () => {
    const organisation = municipalityOf({
      areas: [null, null],
      houses: [
        { area: "area-0", hasGroup: true },
        { area: "area-0" },
        { area: "area-1" },
        { area: "area-1" },
      ],
      specials: [{ kind: "specialNursery", area: "area-0", staff: 5 }],
    });
    const { front } = search({
      ...{ organisation, bounds: scalingBounds(organisation), filter: SearchFilter.parse({}) },
      ...{ claims: corpus.claims, evidence: corpus.evidence },
    });
    const first = rankFront({ front, preference: none });
    expect(first).to.have.length(front.length);
    expect(first.reduce((total, { share }) => total + share, 0)).to.be.closeTo(1, 1e-9);
    const { front: sorted } = ordered(front, first, only("bridge"));
    const shares = sorted.map(({ first: { share } }: RankedMember) => share);
    expect(shares).to.deep.equal(shares.toSorted((a, b) => b - a));
  });
});
