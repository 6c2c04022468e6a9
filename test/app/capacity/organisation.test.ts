import { expect } from "chai";
import { organisationCapacity } from "../../../src/app/capacity/organisation.ts";
import { defaultAssumptions } from "../../../src/domain/capacity/assumptions.ts";
import { modelDecisions } from "../../../src/domain/organisation/models.ts";
import { rearrange } from "../../../src/domain/organisation/rearrange/rearrange.ts";
import type { Organisation } from "../../../src/domain/organisation/schema.ts";
import { municipalityOf } from "../../support/municipalities.ts";

/** Two areas of 20 children on level 3 each, 5 support staff; and perhaps a house outside both. */
const town = (outside: number) =>
  municipalityOf({
    areas: [null, null],
    houses: [
      { area: "area-0", children: [0, 0, 20] },
      { area: "area-1", children: [0, 0, 20] },
      { area: null, children: [0, 0, outside] },
    ],
    specials: [{ kind: "specialNursery", area: "area-0", staff: 5 }],
    supportStaff: 5,
  });
const asked = (organisation: Organisation) =>
  organisationCapacity({
    arranged: [
      { id: "today", organisation },
      ...(["central", "decentral"] as const).map((id) => ({
        id,
        organisation: rearrange(organisation, modelDecisions[id]),
      })),
    ],
    ...{ leftOut: [], assumptions: defaultAssumptions, longerThan: 4 },
  });

describe("how much shorter courses must be near by", () => {
  it("is asked of the children who have a pool both near and far", () => {
    const [here, wider] = [asked(town(0)), asked(town(90))].map(({ breakEven }) => breakEven);
    expect(wider?.map(({ near, far, areas }) => ({ near, far, areas }))).to.deep.equal([
      { near: "decentral", far: "today", areas: ["area-0", "area-1"] },
    ]);
    // The ninety outside have no pool under the decentral model: they may not make the far one look worse.
    expect(wider?.[0]?.factors).to.deep.equal(here?.[0]?.factors);
  });

  it("is not asked where no alternative serves anybody, nor against one that does not", () => {
    const without = { ...town(0), supportTeams: [] };
    expect(asked(without).breakEven).to.deep.equal([]);
    const elsewhere = {
      ...town(0),
      supportTeams: town(0).supportTeams.map((team) => ({ ...team, serves: [] })),
    };
    expect(asked(elsewhere).breakEven.map(({ near, far }) => [near, far])).to.deep.equal([
      ["decentral", "central"],
    ]);
  });
});
