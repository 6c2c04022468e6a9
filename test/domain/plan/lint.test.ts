import { readFileSync } from "node:fs";
import { expect } from "chai";
import { parse } from "yaml";
import { z } from "zod";
import { Goal } from "../../../src/domain/corpus/schema.ts";
import { Plan } from "../../../src/domain/plan/goal.ts";
import { gradeOf } from "../../../src/domain/plan/grade.ts";
import { lintPlan } from "../../../src/domain/plan/lint.ts";

const today = "2026-01-15";
const review = (goal: object) => {
  const [only] = lintPlan(Plan.parse({ goals: [{ id: "g", ...goal }] }), today);
  if (only === undefined) throw new Error("no review");
  return only;
};
const failed = (goal: object) => review(goal).findings.map(({ check }) => check);

const whole = {
  goal: "Children meet the same adults when their need changes",
  indicator: "Hand-overs per referral",
  instrument: "count",
  target: "At most 2",
  baseline: "4 in 2025",
  date: "2027-06-30",
  owner: "Head of the special nursery",
  obligation: "required",
  evaluation: { date: "2027-09-01", how: "Report to the committee" },
  expiry: "2027-12-31",
};

describe("the grade of a goal", () => {
  it("is what the corpus says of the five published goals", () => {
    const goals = z
      .array(Goal)
      .parse(parse(readFileSync(new URL("../../../data/goals.yaml", import.meta.url), "utf8")));
    expect(goals.map((goal) => [goal.id, gradeOf(goal)])).to.deep.equal([
      ["A", "not-measurable"],
      ["B", "measurable"],
      ["C", "partly"],
      ["D", "measurable"],
      ["E", "partly"],
    ]);
    for (const goal of goals) expect(gradeOf(goal)).to.equal(goal.verdict);
  });

  it("is the same when the five are written as a plan", () => {
    const plan = Plan.parse({
      goals: [
        {
          id: "A",
          goal: "Børnenes perspektiv viser vej hver dag",
          indicator: "Børnenes perspektiv viser vej",
        },
        {
          id: "B",
          goal: "Høj kvalitet, der kommer af omsorg og nærvær",
          indicator: "Tilsynets vurdering af samspil og relationer",
          instrument: "tilsyn",
          target: "Vedligehold i alle tilsyn",
          date: "2026-12-31",
        },
        {
          id: "C",
          goal: "Et arbejdssted, folk vil have",
          indicator: "Oplevet værdi",
          instrument: "tu",
          frequency: "Årligt",
        },
        {
          id: "D",
          goal: "Flere fælles metoder",
          indicator: "Arbejdsgange på tværs af enhederne",
          target: "Mindst 10",
        },
        {
          id: "E",
          goal: "Nærværende voksne hver dag",
          indicator: "Resultatet af KIDS",
          instrument: "kids",
          frequency: "Årligt",
        },
      ],
    });
    const reviews = lintPlan(plan, today);
    expect(reviews.map(({ grade }) => grade)).to.deep.equal([
      "not-measurable",
      "measurable",
      "partly",
      "measurable",
      "partly",
    ]);
    expect(reviews[0]?.findings[0]?.check).to.equal("indicator-repeats-goal");
    expect(reviews[3]?.findings.map(({ check }) => check)).to.include("no-date");
  });
});

describe("the linter", () => {
  it("finds nothing in a whole goal", () => {
    expect(review(whole)).to.deep.equal({ id: "g", grade: "measurable", complete: true, findings: [] });
  });

  it("names each part that is missing", () => {
    for (const field of Object.keys(whole).filter((name) => name !== "goal")) {
      const without = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field));
      expect(failed(without)).to.deep.equal([`no-${field}`]);
    }
  });

  it("lists what hinders first, and calls a goal complete when only the rest is missing", () => {
    const bare = review({ goal: "Better support" });
    const severities = bare.findings.map(({ severity }) => severity);
    expect(severities).to.deep.equal([...severities].sort());
    expect(bare).to.include({ complete: false, grade: "not-measurable" });
    const { baseline: _, expiry: __, ...enough } = whole;
    expect(review(enough).complete).to.equal(true);
  });

  it("sees a measure that only says the goal again, in other order and case", () => {
    const goal = "Alle børn trives i fællesskabet";
    expect(failed({ ...whole, goal, indicator: "I fællesskabet trives ALLE børn!" })).to.deep.equal([
      "indicator-repeats-goal",
    ]);
    expect(failed({ ...whole, goal, indicator: "Andel børn med en ven i gruppen" })).to.deep.equal([]);
    // Four of five words are the goal's, then three of four.
    expect(
      failed({ ...whole, goal: "Alle børn trives sammen", indicator: "At alle børn altid trives sammen" }),
    ).to.deep.equal(["indicator-repeats-goal"]);
    expect(failed({ ...whole, goal: "Alle børn trives", indicator: "Alle børn trives målt" })).to.deep.equal(
      [],
    );
    expect(failed({ ...whole, goal, indicator: "APV" })).to.deep.equal([]);
    expect(failed({ ...whole, goal: "Mere ro", indicator: "Ro" })).to.deep.equal(["indicator-repeats-goal"]);
    expect(failed({ ...whole, goal, indicator: "!" })).to.deep.equal(["indicator-repeats-goal"]);
  });

  it("gives no grade for a level that nothing is measured against", () => {
    const { indicator: _, ...without } = whole;
    expect(review(without).grade).to.equal("partly");
  });

  it("asks more than what, when a level only compares with what nobody wrote down", () => {
    const { baseline: _, ...unknown } = { ...whole, instrument: "tu" };
    const open = [
      "Flere",
      "Bedre end før",
      "Færre overleveringer",
      "More than now",
      "Sygefraværet skal falde",
    ];
    for (const target of [...open, "Trust rises", "En bedre hverdag", "To share more"]) {
      expect(failed({ ...unknown, target }), target).to.deep.equal(["target-only-compares", "no-baseline"]);
      expect(review({ ...unknown, target }).grade).to.equal("partly");
      expect(failed({ ...unknown, target, baseline: "4 i 2025" })).to.deep.equal([]);
    }
    const levels = [
      "Mindst 10 flere",
      "Mindst fire flere",
      "At most one more",
      "Falder til tre",
      "Down by half, or fewer",
    ];
    for (const target of [...levels, "Bedre i alle tilsyn", "Vedligehold", "Ingen mere end én gang"])
      expect(failed({ ...unknown, target }), target).to.deep.equal(["no-baseline"]);
  });

  it("minds the order of dates, and today", () => {
    expect(failed({ ...whole, date: "2025-12-31" })).to.deep.equal(["date-passed"]);
    expect(failed({ ...whole, date: today, evaluation: { date: today }, expiry: today })).to.deep.equal([]);
    expect(failed({ ...whole, evaluation: { date: "2027-06-29" } })).to.deep.equal(["evaluated-before-date"]);
    expect(failed({ ...whole, expiry: "2027-08-31" })).to.deep.equal(["expires-before-evaluation"]);
    const { date: _, evaluation: __, ...undated } = whole;
    expect(failed({ ...undated, expiry: "2026-01-14" })).to.include("expired");
    expect(failed({ ...undated, expiry: today })).not.to.include("expired");
  });

  it("asks who, when everybody is responsible, and how many, when something is counted", () => {
    expect(failed({ ...whole, owner: "Alle ledere" })).to.deep.equal(["owner-is-everybody"]);
    expect(failed({ ...whole, owner: "(Vi)" })).to.deep.equal(["owner-is-everybody"]);
    for (const owner of ["Allerød dagtilbud", "Allégårdens leder", "Åvig børnehus"])
      expect(failed({ ...whole, owner }), owner).to.deep.equal([]);
    expect(failed({ ...whole, target: "Some" })).to.deep.equal(["count-without-number"]);
    for (const target of ["Mindst fire", "Højst to", "At least one", "Twelve", "½"])
      expect(failed({ ...whole, target }), target).to.deep.equal([]);
    expect(failed({ ...whole, instrument: "other" })).to.deep.equal(["instrument-not-named"]);
  });

  it("speaks both languages in every finding", () => {
    for (const { text } of review({ goal: "Better" }).findings) {
      expect(text.da).not.to.equal(text.en);
    }
  });
});

describe("a plan", () => {
  it("takes dates of the calendar and known instruments only", () => {
    const fits = (goal: object) => Plan.safeParse({ goals: [{ id: "g", ...whole, ...goal }] }).success;
    expect(fits({})).to.equal(true);
    expect([
      fits({ date: "2026-02-30" }),
      fits({ instrument: "crystal" }),
      fits({ goal: " " }),
    ]).to.deep.equal([false, false, false]);
    expect(Plan.safeParse({ goals: [] }).success).to.equal(false);
    expect(
      Plan.safeParse({
        goals: [
          { id: "g", ...whole },
          { id: "g", ...whole },
        ],
      }).success,
    ).to.equal(false);
  });
});
