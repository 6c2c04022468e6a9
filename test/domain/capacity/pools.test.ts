import { expect } from "chai";
import { Assumptions, defaultAssumptions } from "../../../src/domain/capacity/assumptions.ts";
import { breakEven } from "../../../src/domain/capacity/break-even.ts";
import { competenceCoverage, demandOf, queuesOf, sharedBy } from "../../../src/domain/capacity/pools.ts";
import type { Pool } from "../../../src/domain/capacity/queue/pool.ts";
import { waitsInAll } from "../../../src/domain/capacity/queue/waits-in-all.ts";
import { simulatedDemand } from "../../../src/domain/capacity/simulated-demand.ts";
import { SimulationQuestion } from "../../../src/domain/capacity/simulation/question.ts";
import type { SupportTeam, Unit } from "../../../src/domain/organisation/schema.ts";
import { thrownFaults } from "../../support/fault-lines.ts";
import { both, house, named, organisationOf, team as supportTeam } from "../../support/organisation.ts";

const unit = (id: string, area: string | null, supported: number, more: Partial<Unit> = {}) =>
  house(id, { origin: "entered", area, leader: "daycare", children: { 1: 0, 2: 0, 3: supported }, ...more });
const team = (id: string, staff: number, serves: SupportTeam["serves"], more: Partial<SupportTeam> = {}) =>
  supportTeam(id, { origin: "entered", staff, leader: "daycare", serves, ...more });
const organisation = (units: readonly Unit[], supportTeams: readonly SupportTeam[], more: object = {}) =>
  organisationOf({
    areas: ["north", "south"].map((id) => ({ ...named(id), leader: "daycare" })),
    units,
    supportTeams,
    ...more,
  });

describe("the demand of an organisation", () => {
  const units = [
    unit("oak", "north", 8, { coordinates: [55, 10], origins: { children: "assumed" } }),
    unit("elm", "north", 5, { coordinates: [55.2, 10.4] }),
    unit("ash", "south", 26, { origin: "published" }),
    unit("fir", null, 3),
  ];
  const demand = demandOf(
    organisation(units, [
      team("centre", 4, "all"),
      team("north-a", 2, ["north"], { origins: { staff: "published" }, competences: [both("tegn")] }),
      team("north-b", 1, ["north"]),
    ]),
  );

  it("sums children by area, and names where each number comes from", () => {
    expect(demand.needs.map(({ area, children, pool }) => ({ area, children, pool }))).to.deep.equal([
      { area: "no-area", children: { value: 3, origins: ["entered"] }, pool: "centre" },
      { area: "north", children: { value: 13, origins: ["assumed", "entered"] }, pool: "north-a" },
      { area: "south", children: { value: 26, origins: ["published"] }, pool: "centre" },
    ]);
  });

  it("has in common with another only the areas that a team serves in both", () => {
    const served = (...areas: readonly string[]) => demandOf(organisation(units, [team("some", 2, areas)]));
    const areasOf = (...both: readonly (typeof demand)[]) =>
      both.map(({ needs }) => needs.map(({ area }) => area));
    const [north, south] = [served("north"), served("south")];
    expect(areasOf(...sharedBy(demand, north))).to.deep.equal([["north"], ["north"]]);
    expect(areasOf(...sharedBy(north, demand))).to.deep.equal([["north"], ["north"]]);
    expect(areasOf(...sharedBy(north, south))).to.deep.equal([[], []]);
    expect(sharedBy(demand, north)[0].pools).to.equal(demand.pools);
  });

  it("makes one pool of teams for the same areas, before the one for all", () => {
    expect(demand.pools.map(({ id, teams, staff }) => ({ id, teams, staff }))).to.deep.equal([
      {
        id: "north-a",
        teams: ["north-a", "north-b"],
        staff: { value: 3, origins: ["entered", "published"] },
      },
      { id: "centre", teams: ["centre"], staff: { value: 4, origins: ["entered"] } },
    ]);
    expect(demand.pools.map(({ name }) => name.da)).to.deep.equal(["north-a + north-b", "centre"]);
    expect(demand.pools[0]?.at?.map((degrees) => degrees.toFixed(1))).to.deep.equal(["55.1", "10.2"]);
    expect(demand.pools[0]?.competences).to.deep.equal(["tegn"]);
  });

  it("turns staff into courses at once and children into arrivals, by scenario", () => {
    const likely = queuesOf(demand, defaultAssumptions, "likely");
    expect(likely).to.deep.equal([
      { id: "north-a", servers: 12, arrivalRate: 13 / 52, serviceRate: 1 / 26 },
      { id: "centre", servers: 16, arrivalRate: 3 / 52 + 26 / 52, serviceRate: 1 / 26 },
    ]);
    const [light] = queuesOf(demand, defaultAssumptions, "light");
    const [heavy] = queuesOf(demand, defaultAssumptions, "heavy");
    expect(light).to.include({ servers: 21, arrivalRate: 13 / 104 });
    expect(heavy).to.include({ servers: 6, serviceRate: 1 / 40 });
  });

  it("is a question that the simulation takes, with the same children under each alternative", () => {
    const alternatives = [
      { id: "today", demand },
      { id: "north-only", demand: demandOf(organisation(units, [team("north", 1, ["north"])])) },
    ];
    const asked = simulatedDemand(alternatives, defaultAssumptions, "likely", "whenIdle");
    const question = SimulationQuestion.parse({ ...asked, warmUpWeeks: 52, weeks: 520 });
    expect(question.needs.map(({ id, arrivalRate, length }) => ({ id, arrivalRate, length }))).to.deep.equal([
      { id: "north", arrivalRate: 13 / 52, length: { type: "exponential", mean: 26 } },
    ]);
    expect(
      question.variants.map(({ id, pools }) => [id, ...pools.map(({ servers }) => servers)]),
    ).to.deep.equal([
      ["today", 12, 16],
      ["north-only", 4],
    ]);
    expect(question.travel).to.deep.equal({
      kilometresPerHour: 45,
      detour: 1.3,
      visitsPerWeek: 2,
      hoursPerWeek: 6,
    });
  });

  it("covers a competence by the size of the pool: 3 positions with one in five, and 4", () => {
    const [near, far] = [1 - 0.8 ** 3, 1 - 0.8 ** 4];
    const chance = competenceCoverage(demand, defaultAssumptions, "likely");
    expect(chance).closeTo((13 * near + 29 * far) / 42, 1e-12);
    const none = demandOf(organisation(units, []));
    expect(competenceCoverage(none, defaultAssumptions, "likely")).to.equal(0);
    const alone = demandOf(organisation([unit("oak", "north", 0)], []));
    expect(competenceCoverage(alone, defaultAssumptions, "likely")).to.equal(null);
  });

  it("names the areas that no team serves, and leaves them out of every queue", () => {
    const alone = demandOf(organisation(units, [team("north", 1, ["north"])]));
    expect(alone.needs.filter(({ pool }) => pool === null).map(({ area }) => area)).to.deep.equal([
      "no-area",
      "south",
    ]);
    expect(queuesOf(alone, defaultAssumptions, "likely")).to.have.length(1);
    expect(demandOf(organisation(units, [])).pools).to.deep.equal([]);
  });

  it("gives a larger area's team to the areas within it, as to those that name them all", () => {
    const areas = ["land", "north", "south"].map((id) => ({
      ...{ ...named(id), leader: "daycare" },
      ...(id !== "land" && { within: "land" }),
    }));
    const { pools, needs } = demandOf(
      organisation(
        units.slice(0, 3),
        [team("wide", 2, ["land"]), team("listed", 1, ["south", "north"]), team("centre", 4, "all")],
        { areas },
      ),
    );
    expect(pools.map(({ teams, areas }) => ({ teams, areas }))).to.deep.equal([
      { teams: ["centre", "listed", "wide"], areas: ["north", "south"] },
    ]);
    expect(needs.map(({ pool }) => pool)).to.deep.equal(["centre", "centre"]);
  });

  it("refuses more courses at a time than can be computed with, and takes the most there may be", () => {
    const minutes = (hours: number) => ({
      ...defaultAssumptions,
      hoursPerCourse: { low: hours, likely: hours, high: hours, origin: "entered" as const },
    });
    // Seven positions of 24 hours.
    const most = (7 * 24) / 100_000;
    expect(thrownFaults(() => queuesOf(demand, minutes(most / 2), "likely"))).to.deep.equal([
      "too-many-courses 100000",
    ]);
    expect(queuesOf(demand, minutes(most), "likely").map(({ servers }) => servers)).to.deep.equal([
      42857, 57142,
    ]);
  });

  it("refuses ranges that do not rise", () => {
    const falling = {
      ...defaultAssumptions,
      weeksPerCourse: { low: 9, likely: 8, high: 10, origin: "entered" },
    };
    expect(Assumptions.safeParse(defaultAssumptions).success).to.equal(true);
    expect(Assumptions.safeParse(falling).success).to.equal(false);
  });
});

describe("the break-even of near pools", () => {
  const pool = (id: string, servers: number, arrivalRate: number): Pool => ({
    id,
    servers,
    arrivalRate,
    serviceRate: 1,
  });
  const near = [pool("a", 2, 1.5), pool("b", 2, 1.5)];
  const far = [pool("all", 4, 3)];

  it("is the length at which both wait alike", () => {
    const found = breakEven(near, far);
    if (found.kind !== "found") throw new Error(found.kind);
    expect(found.factor).within(0.5, 0.99);
    const shorter = near.map((one) => ({ ...one, serviceRate: 1 / found.factor }));
    expect(waitsInAll(shorter).meanWait).closeTo(found.far, 1e-9);
    expect(found.near).above(found.far);
  });

  it("is 1 where the pools are the same, and more where the near have more staff", () => {
    expect(breakEven(far, far)).to.deep.include({ kind: "found" });
    expect((breakEven(far, far) as { factor: number }).factor).closeTo(1, 1e-9);
    expect((breakEven([pool("a", 9, 3)], far) as { factor: number }).factor).above(1);
  });

  it("is named where the far pool is overloaded, where nobody waits or comes, and where the near have no staff", () => {
    expect(breakEven(near, [pool("all", 3, 3)])).to.deep.equal({ kind: "far-overloaded", factor: 2 / 1.5 });
    expect(breakEven(near, [pool("all", 3, 0)])).to.deep.equal({ kind: "nobody-waits" });
    expect(breakEven([pool("a", 0, 1)], far)).to.deep.equal({ kind: "no-staff" });
    expect(breakEven([pool("a", 3, 0)], far)).to.deep.equal({ kind: "nobody-comes" });
  });
});
