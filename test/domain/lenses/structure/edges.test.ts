import { expect } from "chai";
import { DomainError } from "../../../../src/domain/errors.ts";
import { indicators, indicatorValues } from "../../../../src/domain/lenses/structure/indicators.ts";
import {
  boundsAmong,
  readings,
  structureMeasurements,
} from "../../../../src/domain/lenses/structure/scaling.ts";
import { structureOf } from "../../../../src/domain/lenses/structure/structure.ts";
import { graphOf } from "../../../../src/domain/organisation/graph/graph.ts";
import { referralPath } from "../../../../src/domain/organisation/graph/referral/referral-path.ts";
import type { Organisation } from "../../../../src/domain/organisation/schema.ts";
import { smallOrganisation } from "../../../support/small-organisation.ts";

const measured = (change: Partial<Organisation>) =>
  indicatorValues(graphOf({ ...smallOrganisation, ...change }));
const silentIn = (change: Partial<Organisation>) => {
  const values = measured(change);
  return indicators.map(({ id }) => id).filter((id) => values[id] === null);
};
const without = (id: string) => smallOrganisation.units.filter((unit) => unit.id !== id);

describe("the structure that is measured", () => {
  it("knows no path of a unit that it does not have", () => {
    const { pathOf } = structureOf(graphOf(smallOrganisation));
    expect(pathOf("a1", 3)).to.include({ reached: true, unit: "a1", level: 3 });
    expect(() => pathOf("nobody", 3))
      .to.throw(DomainError)
      .with.property("kind", "not-found");
  });
});

describe("what there is nothing to measure by", () => {
  it("is nothing in an organisation that has everything", () => {
    expect(silentIn({})).to.deep.equal([]);
  });

  it("is the way to specialist knowledge where there is no special nursery", () => {
    expect(silentIn({ units: without("nursery") })).to.deep.equal(["knowledgeDistance"]);
  });

  it("is what children weigh where there are none", () => {
    const units = smallOrganisation.units.map((unit) => ({ ...unit, children: { 1: 0, 2: 0, 3: 0 } }));
    expect(silentIn({ units })).to.deep.equal(["paletteCommand", "reach", "alignment"]);
  });

  it("is what specialists weigh where there are none", () => {
    const units = smallOrganisation.units.map((unit) => ({ ...unit, staff: 0 }));
    const supportTeams = smallOrganisation.supportTeams.map((team) => ({ ...team, staff: 0 }));
    expect(silentIn({ units, supportTeams })).to.deep.equal(["reach", "specialistTeam"]);
  });

  it("is all but the lines of power where there is one unit and no special provider", () => {
    const [unit] = smallOrganisation.units;
    const units = unit === undefined ? [] : [unit];
    expect(silentIn({ units, supportTeams: [] })).to.include.members([
      "coordinationCover",
      "contacts",
      "knowledgeDistance",
      "reach",
      "specialistTeam",
      "sharingCircle",
    ]);
  });

  it("is wide open in the lens, and never a number", () => {
    const values = measured({ units: without("nursery") });
    const lens = structureMeasurements(readings(values, boundsAmong([values]), ["entered"]));
    expect(lens.knowledge).to.deep.equal({ type: "uniform", low: 0, high: 1 });
    expect(lens.direction).to.deep.equal({ type: "exact", value: 0.5 });
  });
});

describe("a way that cannot be walked", () => {
  it("says that nobody offers it", () => {
    const graph = graphOf({ ...smallOrganisation, units: without("nursery") });
    expect(referralPath(graph, "a1", 1)).to.deep.equal({
      reached: false,
      unit: "a1",
      level: 1,
      offer: "specialNursery",
      because: "no-provider",
    });
  });

  it("says so of support too, where teams serve other areas only", () => {
    const supportTeams = smallOrganisation.supportTeams.map((team) => ({ ...team, serves: ["b"] }));
    const graph = graphOf({ ...smallOrganisation, supportTeams });
    expect(referralPath(graph, "a1", 3)).to.include({ reached: false, because: "no-provider" });
    expect(referralPath(graph, "b1", 3)).to.include({ reached: true, provider: "corps" });
  });
});
