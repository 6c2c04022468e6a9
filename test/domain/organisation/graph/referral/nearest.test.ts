import { expect } from "chai";
import fc from "fast-check";
import { consistentDecisions } from "../../../../../src/domain/organisation/consistency.ts";
import { graphOf } from "../../../../../src/domain/organisation/graph/graph.ts";
import {
  allReferralPaths,
  referralPath,
} from "../../../../../src/domain/organisation/graph/referral/referral-path.ts";
import { modelDecisions } from "../../../../../src/domain/organisation/models.ts";
import { rearrange } from "../../../../../src/domain/organisation/rearrange/rearrange.ts";
import type { Organisation } from "../../../../../src/domain/organisation/schema.ts";
import { organisations } from "../../../../support/random-organisations.ts";
import { smallOrganisation } from "../../../../support/small-organisation.ts";

/** The small organisation with a group in each of these units, its id the unit's with `-group` behind. */
const withGroupsIn = (...held: readonly string[]): Organisation => ({
  ...smallOrganisation,
  units: smallOrganisation.units.map((unit) => ({
    ...unit,
    groups: held.includes(unit.id)
      ? [{ id: `${unit.id}-group`, name: unit.name, origin: "assumed", kind: "specialGroup", places: 6 }]
      : [],
  })),
});

const groupOf = (organisation: Organisation, unit: string) => {
  const path = referralPath(graphOf(rearrange(organisation, modelDecisions.central)), unit, 2);
  return path.reached ? path.provider : path.because;
};

describe("of groups that are equally near", () => {
  it("a child gets the one in its own unit", () => {
    expect(groupOf(withGroupsIn("a1", "a2", "b1"), "a2")).to.equal("a2-group");
  });

  it("else one in its own area", () => {
    expect(groupOf(withGroupsIn("a1", "b1"), "b2")).to.equal("b1-group");
  });

  it("else the first by id, in whatever order they stand", () => {
    const organisation = withGroupsIn("a1", "a2");
    const turned = { ...organisation, units: organisation.units.toReversed() };
    expect([groupOf(organisation, "b1"), groupOf(turned, "b1")]).to.deep.equal(["a1-group", "a1-group"]);
  });
});

describe("a referral path", () => {
  it("is as short as the ties allow, however many rounds it takes to see that", () => {
    const arranged = organisations.chain((organisation) =>
      fc
        .constantFrom(...consistentDecisions(organisation))
        .map((decisions) => rearrange(organisation, decisions)),
    );
    fc.assert(
      fc.property(arranged, (organisation) => {
        const graph = graphOf(organisation);
        for (const path of allReferralPaths(graph)) {
          if (!path.reached) continue;
          const ties = graph
            .filterEdges((_, { kind, offer }) => kind === "refers" && offer === path.offer)
            .map((tie) => graph.extremities(tie));
          const steps = new Map([[path.unit, 0]]);
          for (let round = 1; !steps.has(path.provider); round++) {
            expect(round).to.be.at.most(graph.order);
            for (const [from, to] of ties)
              if (steps.get(from) === round - 1 && !steps.has(to)) steps.set(to, round);
          }
          expect(path.steps).to.have.length(steps.get(path.provider) ?? -1);
        }
      }),
      { numRuns: 40 },
    );
  });
});
