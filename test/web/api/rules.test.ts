import { expect } from "chai";
import type { Express } from "express";
import request from "supertest";
import { pathOf } from "../../../src/domain/faults/fault.ts";
import { apiRoutes } from "../../../src/web/api/routes.ts";
import { testApp, testServices } from "../../support/services.ts";

const table = {
  id: "children",
  rowDimension: "area",
  columnDimension: "level",
  rows: ["north", "south", "west"],
  columns: ["1", "2", "3"],
  counts: [
    [2, 8, 25],
    [9, 7, 31],
    [6, 11, 19],
  ],
};

describe("the API on rules, agreement, small counts and plans", () => {
  let app: Express;
  before(async function () {
    this.timeout(60_000);
    app = await testApp({}, [{ router: apiRoutes(await testServices()) }]);
  });
  const ask = (path: string, body: object) =>
    request(app).post(`/api/v1/${path}`).set("Accept-Language", "en").send(body);
  const pathsOf = async (path: string, body: object) => {
    const { text } = await ask(path, body).expect(422);
    return JSON.parse(text).errors.map(pathOf);
  };

  it("says which rules speak of a value, who then acts, and how binding that is", async () => {
    const { body } = await ask("norms", { areas: [{ id: "north", approved: 1000 }] }).expect(200);
    const finding = body.findings.find(({ norm }: { norm: string }) => norm === "T-1");
    expect(finding).to.deep.include({ norm: "T-1", subject: "north", value: 1000, state: "holds" });
    expect([finding.actor.en.length > 0, finding.source]).to.deep.equal([true, "kbh-organisering-2021"]);
  });

  it("reads what rules leave open by the settings", async () => {
    const area = { id: "north", leaders: 1, approved: 1000, enrolled: 10 };
    const { body } = await ask("norms", { areas: [area], settings: { places: "enrolled" } }).expect(200);
    const [, places] = body.findings;
    expect([places.value, places.state]).to.deep.equal([10, "no"]);
    expect(places.otherwise).to.deep.equal([{ setting: "places", value: "approved", state: "holds" }]);
  });

  it("tells the duties that nothing is counted for, and which self-owned institutions are left out", async () => {
    const institutions = [
      { id: "own", selfOwned: true, staff: { heads: 40 }, leaders: 1 },
      { id: "town", staff: { heads: 20 }, leaders: 1 },
    ];
    const { body } = await ask("norms", { institutions }).expect(200);
    expect(body.duties.map(({ norm }: { norm: string }) => norm)).to.deep.equal(["K-1", "K-3", "K-5"]);
    expect(body.leftOut).to.deep.equal(["own"]);
    const chosen = await ask("norms", { institutions, settings: { selfOwned: true } }).expect(200);
    expect(chosen.body.leftOut).to.deep.equal([]);
  });

  it("holds norms against a known organisation, and against no more than 15,200 values", async () => {
    const { body } = await ask("norms", { organisation: "svendborg" }).expect(200);
    expect(body.findings.length).to.be.above(0);
    const areas = Array.from({ length: 200 }, (_, at) => ({ id: `a${at}` }));
    const addresses = [{ id: "yard" }, { id: "house" }];
    const institutions = Array.from({ length: 5_000 }, (_, at) => ({ id: `i${at}`, addresses }));
    const measured = [{ subject: "one", measure: "leadersPerArea", value: 1 }];
    expect(await pathsOf("norms", { areas, institutions, measured })).to.deep.equal([""]);
  });

  it("holds one number of places against an area, the question's own before the organisation's", async () => {
    const areas = [
      { id: "area-nord", approved: 751 },
      { id: "area-syd", leaders: 1 },
    ];
    const { body } = await ask("norms", { organisation: "example", areas }).expect(200);
    const of = (subject: string) =>
      body.findings
        .filter((finding: { subject: string }) => finding.subject === subject)
        .map(({ norm, value, state }: Record<string, unknown>) => [norm, value, state]);
    expect(of("area-nord")).to.deep.equal([
      ["K-2", null, "unknown"],
      ["T-1", 751, "holds"],
    ]);
    expect(of("area-syd")).to.deep.equal([
      ["K-2", 1, "holds"],
      ["T-1", null, "unknown"],
    ]);
  });

  it("says how far people agree: wholly on an order that all give", async () => {
    const { body } = await ask("agreement", {
      weights: [
        [3, 2, 1],
        [6, 2, 1],
        [9, 8, 7],
      ],
    }).expect(200);
    expect([body.weights.concordance.w, body.answers]).to.deep.equal([1, null]);
    expect(body.weights.clusters).to.deep.equal({
      kind: "no-clusters",
      sampled: null,
      why: "too-few",
      silhouette: null,
      method: "partitioning around medoids, mean silhouette, against crowds without groups",
      threshold: 0.5,
    });
  });

  it("counts cells that were left open in no median, and whoever left one in no order", async () => {
    const { body } = await ask("agreement", {
      answers: [
        [1, 5],
        [3, null],
        [2, 7],
      ],
    }).expect(200);
    expect(
      body.answers.cells.map(({ count, median }: { count: number; median: number }) => [count, median]),
    ).to.deep.equal([
      [3, 2],
      [2, 6],
    ]);
    expect(body.answers.concordance.judges).to.equal(2);
  });

  it("needs weights or answers, of as many each", async () => {
    expect(await pathsOf("agreement", {})).to.deep.equal([""]);
    expect(await pathsOf("agreement", { weights: [[1], [1, 2]] })).to.deep.equal(["weights"]);
  });

  it("hides a small count, and what it could be computed from", async () => {
    const { body } = await ask("suppress", { tables: [table] }).expect(200);
    expect(body.tables[0].counts[0][0]).to.equal(null);
    expect(
      body.tables[0].counts.flat().filter((count: number | null) => count === null).length,
    ).to.be.at.least(4);
    expect(body.report).to.deep.include({ threshold: 5, reason: null });
  });

  it("shows ranges or rounded counts of one table instead", async () => {
    const ranges = await ask("suppress", { tables: [table], show: "ranges" }).expect(200);
    expect(ranges.body.tables[0].counts[0]).to.deep.equal([
      { from: 0, to: 4 },
      { from: 5, to: 9 },
      { from: 25, to: 29 },
    ]);
    const rounded = await ask("suppress", { tables: [table], show: "rounded" }).expect(200);
    for (const count of rounded.body.tables[0].counts.flat()) expect(count % 5).to.equal(0);
    const other = { ...table, id: "other", population: "other" };
    expect(await pathsOf("suppress", { tables: [table, other], show: "ranges" })).to.deep.equal(["tables"]);
    const zeros = { tables: [table], show: "rounded", settings: { zeros: "show" } };
    expect(await pathsOf("suppress", zeros)).to.deep.equal(["settings.zeros"]);
  });

  it("lowers the threshold with a reason only, and tells tables that disagree apart", async () => {
    expect(await pathsOf("suppress", { tables: [table], settings: { threshold: 3 } })).to.deep.equal([
      "settings.reason",
    ]);
    const counts = [[3, 8, 25], ...table.counts.slice(1)];
    await ask("suppress", { tables: [table, { ...table, id: "again", counts }] }).expect(422);
  });

  it("refuses tables that a reader could put together to more than they say", async () => {
    const crossed = (row: string, column: string) => ({
      id: `${row}-${column}`,
      rowDimension: row,
      columnDimension: column,
      rows: ["a", "b"],
      columns: ["a", "b"],
      counts: [
        [9, 9],
        [9, 9],
      ],
    });
    const chain = [crossed("area", "level"), crossed("level", "age")];
    await ask("suppress", { tables: chain }).expect(200);
    expect(await pathsOf("suppress", { tables: [...chain, crossed("age", "area")] })).to.deep.equal([
      "tables",
    ]);
  });

  it("grades the goals of a plan on the day that is given", async () => {
    const goal = {
      id: "a",
      goal: "Better sharing",
      indicator: "Meetings a year",
      instrument: "count",
      target: "4",
      date: "2027-01-01",
    };
    const { body } = await ask("plan-lint", { goals: [goal], today: "2027-02-01" }).expect(200);
    expect(body.goals[0].grade).to.equal("measurable");
    expect(body.goals[0].findings.map(({ check }: { check: string }) => check)).to.include("date-passed");
    expect(await pathsOf("plan-lint", { goals: [{ ...goal, date: "soon" }] })).to.deep.equal([
      "goals.0.date",
    ]);
  });
});
