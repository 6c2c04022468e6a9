import { expect } from "chai";
import fc from "fast-check";
import type { z } from "zod";
import { scalingBounds } from "../../../../src/domain/hybrids/scaling-bounds.ts";
import { Found } from "../../../../src/domain/hybrids/search/answer.ts";
import { SearchFilter } from "../../../../src/domain/hybrids/search/filter.ts";
import { search } from "../../../../src/domain/hybrids/search/search.ts";
import { indicators, indicatorValues } from "../../../../src/domain/lenses/structure/indicators.ts";
import type { Decisions } from "../../../../src/domain/organisation/decisions.ts";
import { graphOf } from "../../../../src/domain/organisation/graph/graph.ts";
import { modelDecisions } from "../../../../src/domain/organisation/models.ts";
import { rearrange } from "../../../../src/domain/organisation/rearrange/rearrange.ts";
import type { Organisation } from "../../../../src/domain/organisation/schema.ts";
import { everyCombination, municipalities, municipalityOf } from "../../../support/municipalities.ts";
import { corpus } from "../../corpus-content/published.ts";

type Asked = z.input<typeof SearchFilter>;
const asking = (organisation: Organisation, filter: Asked = {}) =>
  search({
    ...{ organisation, bounds: scalingBounds(organisation), filter: SearchFilter.parse(filter) },
    ...{ claims: corpus.claims, evidence: corpus.evidence },
  });

/** On the graph: gains, higher is better; null where nothing can be measured. */
function gainsOf(organisation: Organisation): readonly (number | null)[] {
  const values = indicatorValues(graphOf(organisation));
  return indicators.map(({ id, better }) => {
    const value = values[id] ?? null;
    return value === null ? null : better === "higher" ? value : -value;
  });
}

function beats(a: readonly (number | null)[], b: readonly (number | null)[]): boolean {
  const differences = a.map((gain, at) => {
    const other = b[at] ?? null;
    if (gain === null || other === null) return gain === other ? 0 : Number.NaN;
    return Math.abs(gain - other) < 1e-9 ? 0 : gain - other;
  });
  return (
    differences.every((difference) => difference >= 0) && differences.some((difference) => difference > 0)
  );
}

/** Two areas of two houses, one with a group; a special nursery of 5 in the first; a corps of 6; PPR. */
const small = municipalityOf({
  areas: [null, null],
  houses: [
    { area: "area-0", children: [1, 1, 2] },
    { area: "area-0", children: [0, 1, 2], hasGroup: true },
    { area: "area-1", children: [1, 0, 4] },
    { area: "area-1", children: [0, 2, 1] },
  ],
  specials: [{ kind: "specialNursery", area: "area-0", staff: 5 }],
  sections: ["daycare", "ppr"],
});

describe("a search", () => {
  it("finds a front that nothing beats, and beats or equals all else, on the graphs themselves", () => {
    const measured = everyCombination(small).map((decisions) => gainsOf(rearrange(small, decisions)));
    const { front, combinations } = asking(small);
    const gains = front.map(({ decisions }) => gainsOf(rearrange(small, decisions)));
    expect(combinations).to.equal(measured.length);
    for (const one of gains) expect(measured.some((other) => beats(other, one))).to.equal(false);
    const unbeaten = measured.filter((one) => !measured.some((other) => beats(other, one)));
    const alike = front.reduce((sum, member) => sum + 1 + member.alike, 0);
    expect(alike).to.equal(unbeaten.length);
    expect(front.length).to.be.within(2, unbeaten.length);
  });

  it("answers in its own shape, in any municipality", () => {
    fc.assert(
      fc.property(municipalities, (organisation) => {
        const answer = asking(organisation);
        expect(Found.parse(answer)).to.deep.equal(answer);
        expect(answer.front.length).to.be.above(0);
        expect(answer.kept).to.equal(answer.combinations);
      }),
      { numRuns: 12 },
    );
  });

  it("measures each member as its graph does, and reads the evidence of its decisions", () => {
    const { front } = asking(small);
    for (const { decisions, indicators: read, evidence } of front) {
      const values = indicatorValues(graphOf(rearrange(small, decisions)));
      for (const { id } of indicators) expect(read[id]?.value).to.be.closeTo(values[id] as number, 1e-9);
      expect(Object.keys(evidence)).to.have.members(indicators.map(({ criterion }) => criterion));
    }
    const heard = front.flatMap(({ evidence }) => Object.values(evidence).flatMap(({ claims }) => claims));
    expect(new Set(heard).size).to.be.above(5);
  });

  it("says what is beaten today, and by which", () => {
    const { front } = asking(small);
    const today = gainsOf(small);
    const told = front.map(({ beatsToday }) => beatsToday);
    expect(told).to.deep.equal(
      front.map(({ decisions }) => beats(gainsOf(rearrange(small, decisions)), today)),
    );
  });

  it("takes of combinations that measure the same the one that changes least from today", () => {
    const today = modelDecisions.central;
    const { front } = asking(rearrange(small, { ...today, network: "informal" }));
    for (const { decisions } of front) expect(decisions.network).to.not.equal("formal");
    const counts = front.map(({ changes }) => changes.length);
    expect(counts).to.deep.equal(counts.toSorted((a, b) => a - b));
  });

  it("tells what it takes to come to a member from today", () => {
    const { supportAreas: _, ...decentral } = modelDecisions.decentral;
    const { front, today } = asking(rearrange(small, modelDecisions.decentral), {
      keep: { ...decentral, support: "central" },
    });
    expect(today.nearestModel).to.deep.equal({ id: "decentral", differs: [] });
    expect(front).to.have.length(1);
    const [member] = front as [(typeof front)[number]];
    expect(member.nearestModel).to.deep.equal({ id: "decentral", differs: ["support"] });
    expect(member.changes).to.deep.equal([{ decision: "support", from: "areas", to: "central" }]);
    expect(member.reached, "every house; the corps of 6; the way to support, of four houses").to.deep.equal({
      ...{ units: 4, leaders: 0, staff: 6, children: 15, paths: 4 },
    });
    expect(member.steps?.map(({ decision, to }) => [decision, to])).to.deep.equal([["support", "central"]]);
    expect(member.steps?.[0]?.worse, "the 5 lose 2.8 colleagues, 6.5 to 5.5").to.include.members([
      "bridge",
      "specialism",
    ]);
    expect(member.steps?.[0]?.worse).to.not.include("knowledge");
  });

  it("keeps only what is at least as good as now, where asked", () => {
    const decentral = rearrange(small, modelDecisions.decentral);
    const now = gainsOf(decentral);
    const at = (criterion: string) => indicators.findIndex((one) => one.criterion === criterion);
    const { front, kept, combinations } = asking(decentral, { atLeastAsNow: ["bridge", "authority"] });
    const passing = everyCombination(small)
      .map((decisions) => gainsOf(rearrange(small, decisions)))
      .filter((gains) =>
        [at("bridge"), at("authority")].every(
          (place) => (gains[place] as number) >= (now[place] as number) - 1e-9,
        ),
      );
    expect(kept).to.equal(passing.length);
    expect(kept).to.be.within(1, combinations - 1);
    for (const { decisions } of front) {
      const gains = gainsOf(rearrange(small, decisions));
      expect(passing.some((other) => beats(other, gains))).to.equal(false);
    }
  });

  it("measures today's decisions in the plain form too, and tells what that alone makes worse", () => {
    const central = rearrange(small, modelDecisions.central);
    const { today } = asking(central);
    expect(today.plain?.reached, "already in that form").to.deep.equal({
      ...{ units: 0, leaders: 0, staff: 0, children: 0, paths: 0 },
    });
    const corps = central.supportTeams[0] as Organisation["supportTeams"][number];
    const led = {
      ...central,
      supportTeams: [{ ...corps, leader: "special-0" }],
    };
    const { plain } = asking(led).today;
    expect(plain?.worse, "the corps leaves the nursery's head").to.include("specialism");
    expect(plain?.reached).to.include({ units: 0, staff: 6 });
    const broken = { ...small, decisions: { coordination: "departments" as const } };
    expect(asking(broken).today.plain, "nothing, where they do not hold together").to.equal(null);
  });

  it("names the areas of mixed support where a change leads to it", () => {
    const { front } = asking(small, { keep: { support: "mixed" } });
    for (const { changes, steps, decisions } of front) {
      expect(changes.find(({ decision }) => decision === "support")?.areas).to.deep.equal(
        decisions.supportAreas,
      );
      expect(steps?.find(({ to }) => to === "mixed")?.areas).to.deep.equal(decisions.supportAreas);
    }
    expect(front.length).to.be.above(0);
  });

  it("may keep nothing", () => {
    const { front, kept } = asking(small, {
      keep: { administration: "separate", coordination: "department" },
    });
    expect({ front, kept }).to.deep.equal({ front: [], kept: 0 });
  });

  it("is the same whatever the order of the units", () => {
    const turned = { ...small, units: [...small.units.slice(0, 1), ...small.units.slice(1).reverse()] };
    const decisionsIn = (organisation: Organisation): readonly Decisions[] =>
      asking(organisation).front.map(({ decisions }) => decisions);
    expect(decisionsIn(turned)).to.deep.equal(decisionsIn(small));
  });

  for (const [what, organisation] of [
    ["one house alone", municipalityOf({ areas: [], houses: [{ area: null }], supportStaff: null })],
    ["no area", municipalityOf({ areas: [], houses: [{ area: null }, { area: null, hasGroup: true }] })],
    [
      "no special nursery",
      municipalityOf({ areas: [null, null], houses: [{ area: "area-0" }, { area: "area-1" }] }),
    ],
    ["no children", municipalityOf({ areas: [null], houses: [{ area: "area-0", children: [0, 0, 0] }] })],
  ] as const)
    it(`answers with ${what}`, () => {
      const { front, mixedSupport } = asking(organisation);
      expect(front.length).to.be.above(0);
      expect(mixedSupport).to.equal(what === "no special nursery" ? "every-set" : "none");
      for (const { steps } of front) expect(steps).to.not.equal(null);
    });

  it("tells how far it has come, up to all", () => {
    const told: number[] = [];
    const bounds = scalingBounds(small);
    const { claims, evidence } = corpus;
    search({ organisation: small, bounds, claims, evidence, filter: SearchFilter.parse({}) }, (done) =>
      told.push(done),
    );
    expect(told).to.deep.equal(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).to.equal(1);
  });
});
