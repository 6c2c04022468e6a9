import { expect } from "chai";
import fc from "fast-check";
import { indicators, indicatorValues } from "../../../src/domain/lenses/structure/indicators.ts";
import { boundsAmong, readings } from "../../../src/domain/lenses/structure/scaling.ts";
import { consistentDecisions } from "../../../src/domain/organisation/consistency.ts";
import { decisionsOf } from "../../../src/domain/organisation/decisions-of.ts";
import { graphOf } from "../../../src/domain/organisation/graph/graph.ts";
import {
  allReferralPaths,
  referralPath,
} from "../../../src/domain/organisation/graph/referral/referral-path.ts";
import { rearrange } from "../../../src/domain/organisation/rearrange/rearrange.ts";
import type { Organisation } from "../../../src/domain/organisation/schema.ts";
import { organisations } from "../../support/random-organisations.ts";

/** An organisation with some of its consistent decisions. */
const arrangements = organisations.chain((organisation) => {
  const decisions = consistentDecisions(organisation);
  return fc.record({ organisation: fc.constant(organisation), decisions: fc.constantFrom(...decisions) });
});
const holds = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, property), { numRuns: 100 });

const people = ({ units, supportTeams }: Organisation) => ({
  units: units.map(({ id, children, staff, places, area, groups }) => ({
    id,
    children,
    staff,
    places,
    area,
    groups,
  })),
  staff: Math.round(supportTeams.reduce((sum, { staff }) => sum + staff, 0) * 1e9) / 1e9,
});

describe("any organisation under any decisions that hold together", () => {
  it("keeps its units, children and staff", () => {
    holds(arrangements, ({ organisation, decisions }) => {
      expect(people(rearrange(organisation, decisions))).to.deep.equal(people(organisation));
    });
  });

  it("can be read back from its structure", () => {
    holds(arrangements, ({ organisation, decisions }) => {
      const read = decisionsOf({ ...rearrange(organisation, decisions), decisions: {} }).decisions;
      const { coordination, network } = read;
      expect({ coordination, network }).to.deep.equal({
        coordination: decisions.coordination,
        network: decisions.network,
      });
      if (organisation.units.some(({ kind }) => kind === "specialNursery"))
        expect(read.administration).to.equal(decisions.administration);
    });
  });

  it("has every path, or says why not; all at once or one by one", () => {
    holds(arrangements, ({ organisation, decisions }) => {
      const graph = graphOf(rearrange(organisation, decisions));
      for (const path of allReferralPaths(graph)) {
        expect(path).to.deep.equal(referralPath(graph, path.unit, path.level));
        if (path.reached) {
          expect(path.actors[0]).to.equal(path.unit);
          expect(path.actors).to.have.length(path.steps.length + 1);
          expect(new Set(path.actors).size).to.equal(path.actors.length);
          expect(path.boundaries).to.be.at.most(path.handOvers);
        } else expect(path.because).to.equal("no-provider");
      }
    });
  });

  it("measures within each indicator's range, or nothing", () => {
    holds(arrangements, ({ organisation, decisions }) => {
      const values = indicatorValues(graphOf(rearrange(organisation, decisions)));
      for (const { id, unit } of indicators) {
        const value = values[id] ?? null;
        if (value === null) continue;
        expect(value, id).to.be.finite;
        expect(value, id).to.be.at.least(0);
        if (unit.en.startsWith("share")) expect(value, id).to.be.at.most(1 + 1e-12);
      }
    });
  });

  it("scales what it measures from 0 to 1, with both ends taken", () => {
    fc.assert(
      fc.property(organisations, (organisation) => {
        const rows = consistentDecisions(organisation)
          .filter((_, at) => at % 17 === 0)
          .map((decisions) => indicatorValues(graphOf(rearrange(organisation, decisions))));
        const bounds = boundsAmong(rows);
        const scaled = rows.map((row) => readings(row, bounds, []));
        for (const { id } of indicators) {
          const values = scaled.flatMap((row) => row[id]?.scaled ?? []);
          if (values.length === 0) continue;
          const [least, most] = [Math.min(...values), Math.max(...values)];
          expect([least, most], id).to.deep.equal(least === most ? [0.5, 0.5] : [0, 1]);
        }
      }),
      { numRuns: 15 },
    );
  });
});
