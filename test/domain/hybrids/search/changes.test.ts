import { expect } from "chai";
import { reachedBy } from "../../../../src/domain/hybrids/search/changes.ts";
import { graphOf } from "../../../../src/domain/organisation/graph/graph.ts";
import { modelDecisions } from "../../../../src/domain/organisation/models.ts";
import { rearrange } from "../../../../src/domain/organisation/rearrange/rearrange.ts";
import { municipalityOf } from "../../../support/municipalities.ts";

describe("the leaders whom a change reaches", () => {
  it("are those who come and those who go: two area leaders, a department and its section", () => {
    const town = municipalityOf({
      areas: [null, null],
      houses: [{ area: "area-0" }, { area: "area-1" }],
      specials: [{ kind: "specialNursery", area: "area-0", staff: 5 }],
      sections: ["daycare", "ppr"],
    });
    const [central, departments] = (["central", "cross-department"] as const).map((model) =>
      graphOf(rearrange(town, modelDecisions[model])),
    );
    if (central === undefined || departments === undefined) throw new Error("two models");
    expect(reachedBy(central)(departments).leaders).to.equal(4);
    expect(reachedBy(departments)(central).leaders).to.equal(4);
    expect(reachedBy(central)(central).leaders).to.equal(0);
  });
});
