import { expect } from "chai";
import fc from "fast-check";
import { drawOrganisation } from "../../../../src/diagrams/drawing/draw-organisation.ts";
import { indicatorValues } from "../../../../src/domain/lenses/structure/indicators.ts";
import { measuring } from "../../../../src/domain/lenses/structure/measuring.ts";
import { consistentDecisions } from "../../../../src/domain/organisation/consistency.ts";
import type { Decisions } from "../../../../src/domain/organisation/decisions.ts";
import { differenceBetween } from "../../../../src/domain/organisation/difference/difference.ts";
import { graphOf } from "../../../../src/domain/organisation/graph/graph.ts";
import { rearrange } from "../../../../src/domain/organisation/rearrange/rearrange.ts";
import { Organisation } from "../../../../src/domain/organisation/schema.ts";
import { tieFaults } from "../../../../src/domain/organisation/ties/tie-faults.ts";
import { gexfOf } from "../../../../src/files/gexf.ts";
import { drawingWords as words } from "../../../diagrams/drawing-words.ts";
import { municipalities } from "../../../support/municipalities.ts";
import { organisations } from "../../../support/random-organisations.ts";
import { withCircles } from "../../../support/with-circles.ts";

const replaced = <T>(list: readonly T[], at: number, change: (one: T) => object): readonly unknown[] =>
  list.map((one, place) => (place === at % list.length ? { ...one, ...change(one) } : one));

/** Ways to go wrong: a field gets any id there is, or one that means something else elsewhere. */
const changes: readonly ((o: Organisation, at: number, id: string) => object)[] = [
  (o, at, id) => ({ units: replaced(o.units, at, () => ({ leader: id })) }),
  (o, at, id) => ({ units: replaced(o.units, at, () => ({ area: id })) }),
  (o, at, id) => ({ units: replaced(o.units, at, () => ({ id })) }),
  (o, at, id) => ({ areas: replaced(o.areas, at, () => ({ leader: id })) }),
  (o, at) => ({ areas: replaced(o.areas, at, () => ({ leader: null })) }),
  (o, at, id) => ({ areas: replaced(o.areas, at, () => ({ within: id })) }),
  (o, at, id) => ({ supportTeams: replaced(o.supportTeams, at, () => ({ leader: id })) }),
  (o, at, id) => ({ supportTeams: replaced(o.supportTeams, at, () => ({ serves: [id] })) }),
  (o, at, id) => ({ committees: replaced(o.committees, at, () => ({ leader: id })) }),
  (o, at, id) => ({ networks: replaced(o.networks, at, ({ members }) => ({ members: [...members, id] })) }),
  (o, at, id) => ({ sections: replaced(o.sections, at, () => ({ department: id })) }),
  (o, _at, id) => ({ coordination: [...o.coordination, id] }),
  (o, _at, id) => ({ referral: { ...o.referral, group: { at: id, origin: "entered" } } }),
  (o, _at, id) => ({ financing: { ...o.financing, support: { at: id, origin: "entered" } } }),
  (o, at, id) => ({
    referralTies: [
      { from: o.units[at % o.units.length]?.id, to: id, offer: "specialNursery", origin: "entered" },
    ],
  }),
];

/** Organisations of which many are wrong somewhere, and some of those that are not are arranged already. */
const any = fc
  .record({
    organisation: fc.oneof(withCircles(organisations), withCircles(municipalities)),
    steps: fc.array(fc.record({ change: fc.nat(changes.length - 1), at: fc.nat(20), id: fc.nat() }), {
      maxLength: 3,
    }),
    pick: fc.nat(),
    isArranged: fc.boolean(),
  })
  .map(({ organisation, steps, pick, isArranged }) => {
    const { departments, sections, areas, units, supportTeams, committees, networks } = organisation;
    const entries = [departments, sections, areas, units, supportTeams, committees, networks].flat();
    const ids = [...entries.map(({ id }) => id), "area", "municipality", "nobody", "network"];
    const all = consistentDecisions(organisation);
    const start = isArranged ? rearrange(organisation, all[pick % all.length] as Decisions) : organisation;
    const changed = steps.reduce(
      (so, { change, at, id }) =>
        Object.assign(so, changes[change]?.(so, at, ids[id % ids.length] as string)),
      { ...start },
    );
    return { candidate: Organisation.parse(changed), pick };
  });

describe("what passes the check", () => {
  it("can be drawn, kept, measured, compared and rearranged under all decisions that hold together", () => {
    let passed = 0;
    fc.assert(
      fc.property(any, ({ candidate, pick }) => {
        if (tieFaults(candidate).length > 0) return;
        passed++;
        indicatorValues(graphOf(candidate));
        drawOrganisation({ organisation: candidate, words });
        const measureUnder = measuring(candidate);
        const all = consistentDecisions(candidate);
        for (let at = 0; at < 4; at++) {
          const decisions = all[(pick + at * 7919) % all.length] as Decisions;
          const arranged = rearrange(candidate, decisions);
          expect(tieFaults(arranged)).to.deep.equal([]);
          const graph = graphOf(arranged);
          gexfOf(graph);
          drawOrganisation({ organisation: arranged, words });
          differenceBetween(candidate, arranged);
          const counted = measureUnder(decisions)(decisions);
          const measured = Object.values(indicatorValues(graph));
          for (const [place, value] of counted.entries())
            if (value === null) expect(measured[place]).to.equal(null);
            else expect(measured[place]).to.be.closeTo(value, 1e-9);
        }
      }),
      { numRuns: 250 },
    );
    expect(passed).to.be.within(60, 240);
  }).timeout(60_000);
});
