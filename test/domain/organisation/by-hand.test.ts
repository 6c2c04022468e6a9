import { expect } from "chai";
import { indicatorValues } from "../../../src/domain/lenses/structure/indicators.ts";
import type { ModelId } from "../../../src/domain/organisation/decisions.ts";
import { graphOf } from "../../../src/domain/organisation/graph/graph.ts";
import { referralPath } from "../../../src/domain/organisation/graph/referral/referral-path.ts";
import { modelDecisions } from "../../../src/domain/organisation/models.ts";
import { rearrange } from "../../../src/domain/organisation/rearrange/rearrange.ts";
import { smallOrganisation } from "../../support/small-organisation.ts";

const graphUnder = (model: ModelId) => graphOf(rearrange(smallOrganisation, modelDecisions[model]));
const wayIn = (model: ModelId, unit: string, level: 1 | 2 | 3) => {
  const path = referralPath(graphUnder(model), unit, level);
  return path.reached ? path.actors.join(" > ") : path.because;
};

/** Model, unit, and the way at levels 1, 2 and 3, as drawn on paper. */
const ways: readonly (readonly [ModelId, string, string, string, string])[] = [
  [
    "cross-department",
    "a1",
    "a1 > daycare > disability-section > nursery",
    "a1 > daycare > g",
    "a1 > daycare > corps",
  ],
  ["central", "b1", "b1 > b > daycare > nursery", "b1 > b > daycare > g", "b1 > b > daycare > corps"],
  // Area a has the group and no nursery, area b the nursery and no group: each asks the other.
  ["decentral", "a1", "a1 > a > b > nursery", "a1 > a > g", "a1 > a > support-a"],
  ["decentral", "b2", "b2 > b > nursery", "b2 > b > a > g", "b2 > b > support-b"],
  // An area leader with an own team needs no seat to use it.
  ["network", "b1", "b1 > b > daycare > nursery", "b1 > b > daycare > g", "b1 > b > support-b"],
];

/** Each with its sum. Pairs of providers (nursery, a2, teams) and units: 4 + 3 + 4 = 11 with one team, 15 with two. */
const values: Readonly<Record<ModelId, Readonly<Record<string, number>>>> = {
  "cross-department": {
    coordinationCover: (0 + 3 + 4) / 11, // the nursery is under the other department
    paletteCommand: (2 * (1 / 3) + 8 * (2 / 3)) / 10, // level 1: the nursery alone; the rest: group and team
    contacts: (6 * 4 + 2 * 5) / 8, // {u, daycare, corps, g}; {u, daycare, g, disability, nursery}
    knowledgeDistance: 5, // u, daycare, children, social, disability, nursery
    reach: (2 * 10) / (6 * 10), // the corps reaches all, the nursery's four nobody
    specialistTeam: (4 * 4 + 2 * 2) / 6,
    alignment: 1, // every line ends in one of the two departments
    sharingCircle: (1 + 3 * 3) / 4, // a2 has its own; three share the corps
  },
  central: {
    coordinationCover: 1,
    paletteCommand: 1,
    contacts: 5, // {u, area, daycare, corps, g}; {u, area, daycare, g, nursery}
    knowledgeDistance: 4, // u, area, daycare, children, nursery
    reach: 1,
    specialistTeam: (4 * 4 + 2 * 2) / 6, // the nursery under the department, the corps under the section
    alignment: 1,
    sharingCircle: (1 + 3 * 3) / 4,
  },
  decentral: {
    coordinationCover: (2 + 1 + 2 + 2) / 15, // each meets the units of its own area
    paletteCommand: 2 / 3, // a: group and team; b: nursery and team
    contacts: (3 * 4 + 3 * 5 + 1 * 5 + 1 * 5) / 8,
    knowledgeDistance: (2 * 4 + 2 * 2) / 4, // a: by a, daycare, b; b: by b
    reach: (4 * 5 + 1 * 5 + 1 * 5) / (6 * 10), // five children in each area
    specialistTeam: (5 * 5 + 1 * 1) / 6, // the nursery's four and b's one share a leader
    alignment: 1,
    sharingCircle: (1 + 1 + 2 + 2) / 4,
  },
  network: {
    coordinationCover: 0, // a network holds no line
    paletteCommand: (4 * 1 + 3 * (2 / 3) + 3 * (1 / 3)) / 10, // level 3 is decided in the areas
    contacts: 5,
    knowledgeDistance: (2 + 3 * 3) / 4, // a2 is in the network itself, the others by their team
    reach: (1 * 5 + 1 * 5) / (6 * 10),
    specialistTeam: (4 * 4 + 1 + 1) / 6,
    alignment: 0,
    sharingCircle: (1 + 1 + 2 + 2) / 4,
  },
};

describe("an organisation small enough for paper", () => {
  for (const [model, unit, ...expected] of ways) {
    it(`sends a child in ${unit} the way that paper gives under ${model}`, () => {
      expect(([1, 2, 3] as const).map((level) => wayIn(model, unit, level))).to.deep.equal(expected);
    });
  }

  it("crosses departments to the special nursery in model 1 and never in model 2", () => {
    for (const unit of ["a1", "a2", "b1", "b2"]) {
      expect(referralPath(graphUnder("cross-department"), unit, 1)).to.include({
        handOvers: 3,
        boundaries: 1,
      });
      expect(referralPath(graphUnder("central"), unit, 1)).to.include({ handOvers: 3, boundaries: 0 });
    }
  });

  it("names who decides", () => {
    const decider = (model: ModelId, level: 1 | 2 | 3) => {
      const path = referralPath(graphUnder(model), "a1", level);
      return path.reached && path.deciders;
    };
    expect(decider("cross-department", 1)).to.deep.equal(["disability-section"]);
    expect(decider("central", 1)).to.deep.equal(["daycare"]);
    expect(decider("decentral", 1)).to.deep.equal(["a"]);
    expect(decider("network", 3)).to.deep.equal(["a"]);
  });

  it("keeps level 4 in the child's own unit", () => {
    const path = referralPath(graphUnder("central"), "a1", 4);
    expect(path).to.deep.include({ reached: true, actors: ["a1"], steps: [], handOvers: 0, offer: null });
  });

  for (const [model, expected] of Object.entries(values)) {
    it(`measures what paper gives under ${model}`, () => {
      const measured = indicatorValues(graphUnder(model as ModelId));
      expect(Object.keys(measured)).to.have.members(Object.keys(expected));
      for (const [id, value] of Object.entries(expected))
        expect(measured[id], id).to.be.closeTo(value, 1e-12);
    });
  }

  it("puts a unit that lies in a larger area only under the daycare section", () => {
    const [first, ...others] = smallOrganisation.areas;
    const [unit, ...units] = smallOrganisation.units;
    if (!first || !unit) throw new Error("the small organisation has areas and units");
    const larger = { ...first, id: "larger", name: { da: "stor", en: "large" } };
    const nested = {
      ...smallOrganisation,
      areas: [larger, { ...first, within: "larger" }, ...others],
      units: [{ ...unit, area: "larger" }, ...units],
    };
    const arranged = rearrange(nested, modelDecisions.central);
    expect(arranged.units[0]?.leader).to.equal("daycare");
    expect(graphOf(arranged).hasNode("larger")).to.equal(false);
  });
});
