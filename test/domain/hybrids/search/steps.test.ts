import { expect } from "chai";
import fc from "fast-check";
import { decisionsChanged } from "../../../../src/domain/hybrids/search/changes.ts";
import { stepsFrom } from "../../../../src/domain/hybrids/search/steps.ts";
import { consistentDecisions, inconsistencies } from "../../../../src/domain/organisation/consistency.ts";
import type { Decisions } from "../../../../src/domain/organisation/decisions.ts";
import { modelDecisions } from "../../../../src/domain/organisation/models.ts";
import { everyCombination, municipalityOf } from "../../../support/municipalities.ts";

const two = municipalityOf({
  areas: [null, null],
  houses: [{ area: "area-0" }, { area: "area-1" }],
  specials: [{ kind: "specialNursery", area: "area-0", staff: 4 }],
});
const noLoss = () => 0;

/** How far every combination is from one, by single consistent decisions, breadth first. */
function distancesFrom(start: Decisions, all: readonly Decisions[]): ReadonlyMap<Decisions, number> {
  const distance = new Map([[start, 0]]);
  const queue = [start];
  for (const one of queue)
    for (const other of all) {
      if (distance.has(other) || decisionsChanged(one, other).length !== 1) continue;
      distance.set(other, (distance.get(one) as number) + 1);
      queue.push(other);
    }
  return distance;
}

describe("the way from today", () => {
  it("is nothing to where one stands", () => {
    expect(stepsFrom(modelDecisions.central, two, noLoss)(modelDecisions.central)).to.deep.equal([]);
  });

  it("changes one decision at a time, holds together at each, and arrives", () => {
    const all = everyCombination(two);
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom(...all), (today, target) => {
        const steps = stepsFrom(today, two, noLoss)(target) ?? [];
        let at = today;
        for (const { changed, before, after } of steps) {
          expect(before).to.deep.equal(at);
          expect(decisionsChanged(before, after)).to.deep.equal([changed]);
          expect(inconsistencies(after, two)).to.deep.equal([]);
          at = after;
        }
        expect(at).to.deep.equal(target);
      }),
      { numRuns: 60 },
    );
  });

  it("is as short as any", () => {
    const all = consistentDecisions(two);
    const today = all.find(({ administration }) => administration === "separate") as Decisions;
    const distances = distancesFrom(today, all);
    const steps = stepsFrom(today, two, noLoss);
    for (const target of all.filter((_, at) => at % 9 === 0))
      expect(steps(target)?.length, JSON.stringify(target)).to.equal(distances.get(target));
  });

  it("goes round where two decisions hold each other fast", () => {
    const { central } = modelDecisions;
    const apart: Decisions = { ...central, coordination: "departments", administration: "separate" };
    expect(decisionsChanged(apart, central)).to.deep.equal(["coordination", "administration"]);
    const steps = stepsFrom(apart, two, noLoss)(central);
    expect(steps?.map(({ changed, after }) => `${changed}: ${after[changed]}`)).to.deep.equal([
      "coordination: areas",
      "administration: joint",
      "coordination: department",
    ]);
  });

  it("takes of equally short ways the one that loses least", () => {
    const target: Decisions = { ...modelDecisions.central, referral: "committee", network: "formal" };
    const first = (costly: (decisions: Decisions) => boolean) =>
      stepsFrom(modelDecisions.central, two, (decisions) => Number(costly(decisions)))(target)?.[0]?.changed;
    expect(first(({ referral, network }) => referral === "committee" && network === "none")).to.equal(
      "network",
    );
    expect(first(({ referral, network }) => referral === "section" && network === "formal")).to.equal(
      "referral",
    );
  });

  it("takes mixed support in other areas as one step", () => {
    const mixed = (...supportAreas: string[]): Decisions => ({
      ...modelDecisions.central,
      support: "mixed",
      supportAreas,
    });
    const steps = stepsFrom(mixed("area-0"), two, noLoss)(mixed("area-1"));
    expect(steps?.map(({ after }) => after.supportAreas)).to.deep.equal([["area-1"]]);
  });

  it("starts from a today that does not hold together, but never passes such a place", () => {
    const broken: Decisions = { ...modelDecisions.central, administration: "separate" };
    expect(inconsistencies(broken, two)).to.have.length(1);
    const steps = stepsFrom(broken, two, noLoss)(modelDecisions.central);
    expect(steps?.map(({ changed }) => changed)).to.deep.equal(["administration"]);
  });

  it("is null where no single step holds together", () => {
    const stuck: Decisions = {
      ...modelDecisions["cross-department"],
      ...{ coordination: "department", support: "areas", financing: "area" },
    };
    expect(stepsFrom(stuck, two, noLoss)(modelDecisions.central)).to.equal(null);
  });
});
