import { join } from "node:path";
import { expect } from "chai";
import fc from "fast-check";
import { indicators, indicatorValues } from "../../../../src/domain/lenses/structure/indicators.ts";
import { measuring } from "../../../../src/domain/lenses/structure/measuring.ts";
import { consistentDecisions } from "../../../../src/domain/organisation/consistency.ts";
import type { Decisions } from "../../../../src/domain/organisation/decisions.ts";
import { graphOf } from "../../../../src/domain/organisation/graph/graph.ts";
import { leafAreas } from "../../../../src/domain/organisation/parts.ts";
import { rearrange } from "../../../../src/domain/organisation/rearrange/rearrange.ts";
import type { Organisation } from "../../../../src/domain/organisation/schema.ts";
import { loadOrganisations } from "../../../../src/files/yaml-organisations.ts";
import { everyCombination, municipalities, municipalityOf } from "../../../support/municipalities.ts";
import { withCircles } from "../../../support/with-circles.ts";

const shipped = loadOrganisations(join(import.meta.dirname, "../../../../data/organisations"));

const onGraph = (organisation: Organisation, decisions: Decisions) =>
  indicatorValues(graphOf(rearrange(organisation, decisions)));

/** Where counting and the graph part by more than 1e-9; combinations that share a choice of support are counted under the first. */
function partings(organisation: Organisation, combinations: readonly Decisions[]) {
  const measureUnder = measuring(organisation);
  const choices = Map.groupBy(combinations, ({ support, supportAreas }) => [support, ...supportAreas].join());
  return combinations.flatMap((decisions) => {
    const [choice = decisions] = choices.get([decisions.support, ...decisions.supportAreas].join()) ?? [];
    const row = measureUnder(choice)(decisions);
    const truth = onGraph(organisation, decisions);
    return indicators.flatMap(({ id }, at) => {
      const [counted, walked] = [row[at] ?? null, truth[id] ?? null];
      const isEqual =
        counted === null || walked === null ? counted === walked : Math.abs(counted - walked) <= 1e-9;
      return isEqual ? [] : [{ id, counted, walked, decisions }];
    });
  });
}

const everyNth = <T>(all: readonly T[], most: number) =>
  all.filter((_, at) => at % Math.ceil(all.length / most) === 0);

describe("measuring by counting", () => {
  it("gives what the graph gives, in any municipality, with circles of its own or without, under any combination", () => {
    const any = fc.oneof(municipalities, withCircles(municipalities));
    const some = fc.record({ organisation: any, pick: fc.nat() });
    fc.assert(
      fc.property(some, ({ organisation, pick }) => {
        const all = everyCombination(organisation);
        const picked = Array.from(
          { length: 40 },
          (_, at) => all[(pick + at * 7919) % all.length] as Decisions,
        );
        expect(partings(organisation, picked)).to.deep.equal([]);
      }),
      { numRuns: 80 },
    );
  });

  for (const [id, organisation] of shipped) {
    it(`gives what the graph gives in ${id}`, () => {
      const areas = leafAreas(organisation).map((area) => area.id);
      const some = everyNth(consistentDecisions(organisation), 3_000 / organisation.units.length).map(
        (decisions, at) => ({
          ...decisions,
          supportAreas: decisions.support === "mixed" ? areas.filter((_, area) => (area + at) % 3 === 0) : [],
        }),
      );
      expect(partings(organisation, some)).to.deep.equal([]);
    });
  }

  it("gives what the graph gives in every combination of a municipality with everything", () => {
    const organisation = municipalityOf({
      areas: ["east", "east", null],
      houses: [
        { area: "area-0", children: [1, 0, 2] },
        { area: "area-0", hasGroup: true, children: [0, 1, 1] },
        { area: "area-1", children: [0, 2, 0] },
        { area: "area-2", children: [1, 1, 1] },
        { area: null, children: [0, 0, 3] },
      ],
      specials: [
        { kind: "specialNursery", area: "area-1", staff: 5, hasGroup: true },
        { kind: "specialNursery", area: "area-2", staff: 3 },
        { kind: "competenceCentre", area: null, staff: 2 },
      ],
      sections: ["daycare", "ppr"],
    });
    expect(partings(organisation, everyCombination(organisation))).to.deep.equal([]);
  });
});

describe("what an indicator asks of the decisions", () => {
  for (const { id, counted } of indicators) {
    it(`is all that matters to ${id}, on the graph itself`, () => {
      fc.assert(
        fc.property(municipalities, (organisation) => {
          const alike = Map.groupBy(everyCombination(organisation), (decisions) =>
            [decisions.support, ...decisions.supportAreas, ...counted.asks(decisions)].join(" "),
          );
          for (const same of everyNth([...alike.values()], 8)) {
            const values = everyNth(same, 5).map((decisions) => onGraph(organisation, decisions)[id] ?? null);
            const [first] = values;
            const others = values.map((value) => (value === null ? null : value - (first ?? 0)));
            for (const difference of others)
              if (first === null) expect(difference).to.equal(null);
              else expect(difference).to.be.closeTo(0, 1e-9);
          }
        }),
        { numRuns: 20 },
      );
    });
  }
});
