import { expect } from "chai";
import {
  consistencyRules,
  consistentDecisions,
  inconsistencies,
} from "../../../src/domain/organisation/consistency.ts";
import { Decisions } from "../../../src/domain/organisation/decisions.ts";
import { type Municipality, municipalityOf } from "../../support/municipalities.ts";

const town = (given: Partial<Municipality> = {}) =>
  municipalityOf({
    areas: ["east", "east"],
    houses: [{ area: "area-0" }, { area: "area-1" }],
    specials: [{ kind: "specialNursery", area: "area-0", staff: 4 }],
    ...given,
  });
const whole = town();
const decided = Decisions.parse({
  coordination: "department",
  administration: "joint",
  leadership: "area",
  specialLine: "department",
  support: "central",
  referral: "section",
  financing: "central",
  network: "none",
});
const nursery = (area: string | null) => ({
  specials: [{ kind: "specialNursery" as const, area, staff: 4 }],
});

/** For each rule a choice that breaks it and no other, and its neighbour that holds. */
const breaking: Readonly<
  Record<
    string,
    readonly [broken: Partial<Decisions>, holds: Partial<Decisions>, organisation?: typeof whole]
  >
> = {
  "areas-coordinate-through-leaders": [
    { coordination: "areas", leadership: "traditional" },
    { coordination: "areas" },
  ],
  "two-departments-to-coordinate-between": [
    { coordination: "departments" },
    { coordination: "departments", administration: "separate" },
  ],
  "one-department-holds-all": [{ administration: "separate" }, {}],
  "network-needs-a-network": [{ coordination: "network" }, { coordination: "network", network: "informal" }],
  "other-department-no-area-line": [
    { coordination: "departments", administration: "separate", specialLine: "area" },
    { specialLine: "area" },
  ],
  "area-line-needs-area-leaders": [
    { specialLine: "area", leadership: "traditional" },
    { specialLine: "area", leadership: "twoTierArea" },
  ],
  "area-line-needs-a-place": [{ specialLine: "area" }, { specialLine: "department" }, town(nursery(null))],
  "area-support-needs-area-leaders": [{ support: "areas", leadership: "traditional" }, { support: "areas" }],
  "mixed-needs-two-areas": [
    { support: "mixed", supportAreas: ["area-0", "area-1"] },
    { support: "mixed", supportAreas: ["area-1"] },
  ],
  "support-areas-exist": [
    { support: "mixed", supportAreas: ["east"] },
    { support: "mixed", supportAreas: ["area-0"] },
  ],
  "special-unit-support-needs-the-unit": [
    { support: "specialUnit" },
    { support: "areas" },
    town({ specials: [] }),
  ],
  "area-referral-needs-area-leaders": [{ referral: "area", leadership: "traditional" }, { referral: "area" }],
  "area-financing-needs-area-leaders": [
    { financing: "area", leadership: "traditional" },
    { financing: "area" },
  ],
  "area-leadership-needs-areas": [
    { leadership: "area" },
    { leadership: "traditional" },
    town({ areas: [], houses: [{ area: null }], ...nursery(null) }),
  ],
  "two-tiers-need-larger-areas": [{ leadership: "twoTierArea" }, {}, town({ areas: [null, null] })],
};

describe("the rules that tie decisions together", () => {
  const brokenBy = (decisions: Partial<Decisions>, organisation = whole) =>
    inconsistencies({ ...decided, ...decisions }, organisation).map(({ id }) => id);

  for (const { id } of consistencyRules)
    it(`are each broken by a choice that breaks no other: ${id}`, () => {
      const [broken, holds, organisation] = breaking[id] ?? [{}, {}];
      expect(brokenBy(broken, organisation)).to.deep.equal([id]);
      expect(brokenBy(holds, organisation)).to.deep.equal([]);
    });

  it("are broken by support of areas that is not shared, or by none of them", () => {
    expect(brokenBy({ supportAreas: ["area-0"] })).to.deep.equal(["support-areas-exist"]);
    expect(brokenBy({ support: "mixed" })).to.deep.equal(["mixed-needs-two-areas"]);
  });

  it("let all else be combined, the first half of the areas with support of their own where it is mixed", () => {
    const all = consistentDecisions(whole);
    expect(all).to.deep.include(decided);
    for (const decisions of all) expect(brokenBy(decisions)).to.deep.equal([]);
    for (const { support, supportAreas } of all)
      expect(supportAreas).to.deep.equal(support === "mixed" ? ["area-0"] : []);
  });
});
