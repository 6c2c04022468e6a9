import { expect } from "chai";
import fc from "fast-check";
import { consistentDecisions, inconsistencies } from "../../../../src/domain/organisation/consistency.ts";
import { decisionIds, decisionOptions } from "../../../../src/domain/organisation/decisions.ts";
import { decisionsOf } from "../../../../src/domain/organisation/decisions-of.ts";
import { modelDecisions } from "../../../../src/domain/organisation/models.ts";
import { QuickStart } from "../../../../src/domain/organisation/quick-start/question.ts";
import { quickStart } from "../../../../src/domain/organisation/quick-start/quick-start.ts";
import { Organisation, originOf } from "../../../../src/domain/organisation/schema.ts";
import { tieFaults } from "../../../../src/domain/organisation/ties/tie-faults.ts";
import { todayDecisions } from "../../../../src/domain/organisation/today-decisions.ts";
import { faultLines, readFaults } from "../../../support/fault-lines.ts";

const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
function madeOf(given: unknown): Organisation {
  const reading = quickStart(QuickStart.parse(given));
  if (!reading.ok) throw new Error(faultLines(reading.faults).join("\n"));
  return reading.value;
}

const numbers = fc
  .record(
    {
      name: fc.constant("Vores"),
      units: fc.integer({ min: 1, max: 60 }),
      areas: fc.integer({ min: 1, max: 12 }),
      children: fc.record({ 1: fc.nat(40), 2: fc.nat(90), 3: fc.nat(400) }),
      specialNurseryPlaces: fc.nat(40),
      groups: fc.nat(10),
      supportStaff: fc.nat(160).map((quarters) => quarters / 4),
    },
    { requiredKeys: ["name", "units"] },
  )
  .filter((given) => QuickStart.safeParse(given).success);

describe("a quick start", () => {
  it("fills in what nobody said as the example has it, and says so", () => {
    const made = madeOf({ name: "Vores", units: 36 });
    const { units, areas, supportTeams } = made;
    expect(areas.map(({ name }) => name.da)).to.deep.equal([1, 2, 3, 4, 5, 6].map((at) => `Område ${at}`));
    expect(units.map(({ name }) => name.en).slice(0, 2)).to.deep.equal(["Daycare unit 1", "Daycare unit 2"]);
    expect(units.flatMap(({ groups }) => groups.map(({ name }) => name.da))).to.deep.equal([
      "Gruppen i Dagtilbud 12",
      "Gruppen i Dagtilbud 24",
      "Gruppen i Dagtilbud 36",
    ]);
    expect(units.at(-1)).to.deep.include({ kind: "specialNursery", places: 12, staff: 20 });
    expect(supportTeams.map(({ staff, origin }) => [staff, origin])).to.deep.equal([[12, "assumed"]]);
    expect(units.slice(0, -1).map((unit) => originOf(unit, "children"))).to.deep.equal(
      Array(36).fill("assumed"),
    );
    expect(decisionsOf(made).decisions).to.deep.equal(modelDecisions.central);
    expect(made.decisions).to.deep.equal({});
  });

  it("says of what was given that it was entered, and of what it was spread over that it is assumed", () => {
    const { units, supportTeams } = madeOf({
      name: "Vores",
      units: 2,
      children: { 1: 0, 2: 1, 3: 3 },
      supportStaff: 4,
    });
    expect(units.map(({ children }) => children)).to.deep.equal([
      { 1: 0, 2: 0, 3: 1 },
      { 1: 0, 2: 1, 3: 2 },
    ]);
    const [unit] = units as [Organisation["units"][number]];
    expect(
      ["kind", "name", "area", "leader", "children"].map((field) => originOf(unit, field)),
    ).to.deep.equal(["entered", ...["assumed", "assumed", "assumed"], "entered"]);
    expect(supportTeams.map((team) => originOf(team, "staff"))).to.deep.equal(["entered"]);
  });

  it("has as many of everything as was given, and holds together", () => {
    fc.assert(
      fc.property(numbers, (given) => {
        const made = madeOf(given);
        const houses = made.units.filter(({ kind }) => kind === "daycare");
        expect(houses).to.have.lengthOf(given.units);
        expect(Organisation.parse(made)).to.deep.equal(made);
        expect(tieFaults(made)).to.deep.equal([]);
        if (given.areas !== undefined) expect(made.areas).to.have.lengthOf(given.areas);
        if (given.groups !== undefined)
          expect(total(houses.map(({ groups }) => groups.length))).to.equal(given.groups);
        if (given.supportStaff !== undefined)
          expect(total(made.supportTeams.map(({ staff }) => staff))).to.equal(given.supportStaff);
        for (const level of [1, 2, 3] as const) {
          const shares = made.units
            .filter(({ kind }) => kind === "daycare")
            .map(({ children }) => children[level]);
          if (given.children !== undefined) expect(total(shares)).to.equal(given.children[level]);
          expect(Math.max(...shares) - Math.min(...shares)).to.be.at.most(1);
        }
        const nursery = made.units.find(({ kind }) => kind === "specialNursery");
        if (given.specialNurseryPlaces !== undefined)
          expect(nursery?.places ?? 0).to.equal(given.specialNurseryPlaces);
      }),
      { numRuns: 150 },
    );
  });

  it("is arranged so that the decisions given are read from it again", () => {
    const whole = { name: "Vores", units: 9, areas: 3, supportStaff: 6, specialNurseryPlaces: 6, groups: 1 };
    const every = consistentDecisions(madeOf(whole));
    fc.assert(
      fc.property(fc.constantFrom(...every), (decisions) => {
        const made = madeOf({ ...whole, decisions });
        expect(decisionsOf(made).decisions).to.deep.equal(decisions);
        expect(decisionsOf({ ...made, decisions: {} }).decisions).to.deep.equal(decisions);
      }),
      { numRuns: 150 },
    );
  });

  it("takes each decision by itself, and assumes the others so that they go together", () => {
    const whole = { name: "Vores", units: 12, areas: 4, specialNurseryPlaces: 6 };
    for (const id of decisionIds)
      for (const option of decisionOptions[id]) {
        const made = madeOf({ ...whole, decisions: { [id]: option } });
        const { decisions, basis } = todayDecisions(made);
        expect(decisions[id], id).to.equal(option);
        expect(basis[id], id).to.equal("stated");
        expect(made.decisions).to.deep.equal({ [id]: option });
        expect(decisionsOf({ ...made, decisions: {} }).decisions[id], `${id} is read as ${option}`).to.equal(
          option,
        );
        expect(inconsistencies(decisions, made)).to.deep.equal([]);
      }
    expect(
      todayDecisions(madeOf({ ...whole, decisions: { administration: "separate" } })).decisions,
    ).to.deep.equal({
      ...modelDecisions.central,
      coordination: "departments",
      administration: "separate",
    });
  });

  it("lays larger areas around areas that are led in two layers", () => {
    const made = madeOf({ name: "x", units: 44, areas: 22, decisions: { leadership: "twoTierArea" } });
    const larger = made.areas.filter(({ within }) => within === undefined);
    expect(larger.map(({ id, origin }) => [id, origin])).to.deep.equal(
      [1, 2, 3, 4].map((at) => [`region-${at}`, "assumed"]),
    );
    const around = Map.groupBy(made.areas, ({ within }) => within);
    expect(larger.map(({ id }) => around.get(id)?.length)).to.deep.equal([5, 6, 5, 6]);
    expect(
      readFaults(QuickStart, { name: "x", units: 400, areas: 181, decisions: { leadership: "twoTierArea" } }),
    ).to.deep.equal(["areas: above-limit 180"]);
    expect(
      madeOf({ name: "x", units: 4000, decisions: { leadership: "twoTierArea" } }).areas,
    ).to.have.lengthOf(200);
  });

  it("explains what was decided before what was assumed beside it", () => {
    const decisions = { coordination: "areas", leadership: "traditional" };
    const reading = quickStart(QuickStart.parse({ name: "x", units: 4, decisions }));
    expect(
      reading.ok ? [] : reading.faults.map(({ values }) => "rule" in values && values.rule),
    ).to.deep.equal(["areas-coordinate-through-leaders"]);
  });

  it("assumes the children of the levels that were left out", () => {
    const { units } = madeOf({ name: "x", units: 36, children: { 2: 40 } });
    const houses = units.filter(({ kind }) => kind === "daycare");
    expect([1, 2, 3].map((level) => total(houses.map(({ children }) => children[level as 1])))).to.deep.equal(
      [12, 40, 120],
    );
    expect(new Set(houses.map((unit) => originOf(unit, "children")))).to.deep.equal(new Set(["assumed"]));
  });

  it("takes from 1 unit to 5,000, and explains decisions that do not hold together", () => {
    expect(madeOf({ name: "x", units: 1 }).units).to.have.lengthOf(1);
    expect(madeOf({ name: "x", units: 5000 }).areas).to.have.lengthOf(200);
    expect(readFaults(QuickStart, { name: "x", units: 0 })).to.deep.equal(["units: below-limit 1"]);
    expect(readFaults(QuickStart, { name: "x", units: 5001 })).to.deep.equal(["units: above-limit 5000"]);
    expect(readFaults(QuickStart, { name: "x", units: 5000, specialNurseryPlaces: 1 })).to.deep.equal([
      "units: above-limit 4999",
    ]);
    expect(readFaults(QuickStart, { name: "x", units: 1, areas: 2 })).to.deep.equal([
      "areas: more-than-units",
    ]);
    const decisions = { ...modelDecisions.decentral, leadership: "traditional" as const };
    const reading = quickStart(QuickStart.parse({ name: "x", units: 4, decisions }));
    expect(reading.ok ? [] : reading.faults.map(({ code }) => code)).to.include("decisions-disagree");
  });
});
