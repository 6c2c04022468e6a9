import { expect } from "chai";
import { endpoints } from "../../src/web/api/description/document.ts";
import { jsonFiles, typed } from "./typing.ts";

describe("the commands on rules, agreement, small counts and plans", () => {
  const file = jsonFiles();

  it("tells how far people agree by the names of what they weighed, and why no groups are seen", async () => {
    const weights = [
      [60, 30, 10],
      [50, 40, 10],
    ];
    const path = await file("few.json", { weights, criteria: ["direction", "parents", "cost"] });
    const { out } = await typed("agreement", path);
    expect(out).to.match(/^Vægte: 2 deltagere[\s\S]*Strategisk retning +2 +0,53 +0,55 +0,58/);
    expect(out).to.match(/Kendalls W er 1,00 for 2 deltagere[\s\S]*kan være tilfældig \(p = 0,1/);
    expect(out).to.contain(
      "Ingen grupper: der skal mindst 6 deltagere til.\nHver gruppe er samlet om sin mest typiske deltager",
    );
    const none = await typed("agreement", await file("none.json", { weights: [] }), "--language", "en");
    expect(none.out).to.equal("Weights: nobody has answered\n");
    const wrong = await typed("agreement", await file("wrong.json", { weights, criteria: ["cost"] }));
    expect([wrong.code, wrong.error]).to.satisfy(
      ([code, error]: [number, string]) =>
        code === 2 && /criteria: skal være lige så mange som i en række: 3/.test(error),
    );
  });

  it("says that groups were sought among some of many people", async () => {
    const weights = Array.from({ length: 1_002 }, (_, at) => [at % 2, 1 - (at % 2)]);
    const path = await file("many.json", { weights });
    const [danish, english] = [
      await typed("agreement", path),
      await typed("agreement", path, "--language", "en"),
    ];
    expect(danish.out).to.match(
      /501 deltagere omkring[\s\S]*søgt blandt 1000 deltagere udtrukket ved lodtrækning/,
    );
    expect(english.out).to.match(/501 participants around[\s\S]*sought among 1000 participants drawn by lot/);
  });

  it("tells how much was hidden beside the tables, never among them", async () => {
    const { example } = endpoints.find(({ id }) => id === "suppress") as (typeof endpoints)[number];
    const { out, error } = await typed(
      "suppress",
      await file("tables.json", example.body),
      "--language",
      "en",
    );
    expect(out).to.match(
      /\n· is hidden: the count is under 5, or one under 5 could be computed from it\.\n$/,
    );
    expect(error).to.match(
      /^\nOnly for whoever publishes:\n1 number is hidden because it is under 5, and 3 more because it could/,
    );
  });

  it("tells of several small numbers as of several, and of one as of one", async () => {
    const counts = (first: number) => [
      [first, 8, 25],
      [9, 3, 31],
      [6, 11, 19],
    ];
    const { example } = endpoints.find(({ id }) => id === "suppress") as (typeof endpoints)[number];
    const [table] = (example.body as { readonly tables: readonly object[] }).tables;
    const asked = async (first: number, language: string) =>
      (
        await typed(
          "suppress",
          await file("several.json", {
            tables: [{ ...table, counts: counts(first) }],
            settings: { threshold: 5 },
          }),
          "--language",
          language,
        )
      ).error;
    expect(await asked(2, "da")).to.match(
      /2 tal er skjult, fordi de er under 5, og \d andre, fordi de små ellers/,
    );
    expect(await asked(2, "en")).to.match(
      /2 numbers are hidden because they are under 5, and \d more because the small ones could/,
    );
    expect(await asked(7, "da")).to.match(
      /1 tal er skjult, fordi det er under 5, og \d andre, fordi det ellers/,
    );
  });

  it("shows one table in ranges or rounded, with a word on how to read it", async () => {
    const { example } = endpoints.find(({ id }) => id === "suppress") as (typeof endpoints)[number];
    const path = await file("one.json", example.body);
    const ranges = await typed("suppress", path, "--show", "ranges");
    expect(ranges.out).to.match(/north +0–4 +5–9 +25–29[\s\S]*Hvert tal ligger et sted i sit interval/);
    const rounded = await typed("suppress", path, "--show", "rounded", "--language", "en");
    expect(rounded.out).to.match(/to a multiple of 5/);
    expect(rounded.error).to.contain("Publish only this one rounding.");
    const wrong = await typed("suppress", path, "--show", "all");
    expect([wrong.code, wrong.error]).to.deep.equal([2, "--show: brug hidden, ranges, rounded\n"]);
  });

  it("tells a chief what a rule asks, of whom, how firmly, by which source, and what decides it", async () => {
    const institutions = [
      { id: "house", staff: { heads: 26 }, leaders: 1 },
      { id: "nobody", leaders: 0 },
      { id: "own", selfOwned: true },
    ];
    const { code, out } = await typed("norms", await file("facts.json", { institutions }));
    expect(code).to.equal(1);
    const lines = [
      "nobody, pædagogiske ledere: 0\n  K-4: mindst 1 pædagogisk leder i institutionen. Målet er ikke nået.\n",
      "house, medarbejdere pr. pædagogisk leder: 26\n  T-2c: over 25 medarbejdere pr. pædagogisk leder\n",
      "Hvor fast: skal · Hvem handler: Klyngelederen · Hvem inddrages: forældrebestyrelsen, forældreråd og LokalMED\n",
      "Det ved vi ikke\n\nmedarbejdere pr. pædagogisk leder: nobody\n",
      "K-3: Ledelsens sammensætning i klyngen.\n",
      "Reglerne er læst sådan: medarbejdere tælles som personer; lederen tæller ikke med;",
      "Ikke med, fordi de er selvejende: own.\n",
      "Kilde: Københavns Kommune, Børne- og Ungdomsudvalget (2021)",
    ];
    for (const line of lines) expect(out).to.contain(line);
    const staff = { id: "house", staff: { heads: 25 }, leaders: 1 };
    const counted = await file("counted.json", { institutions: [staff], settings: { leaderCounts: true } });
    const { out: other } = await typed("norms", counted, "--language", "en");
    expect(other).to.contain("Read otherwise: if the leader does not count: does not apply\n");
  });

  it("grades a whole plan without a word more than it needs", async () => {
    const goal = {
      id: "A",
      goal: "Færre overleveringer",
      indicator: "Overleveringer pr. visitation",
      instrument: "count",
      target: "Højst 2",
      baseline: "4",
      date: "2027-06-30",
      owner: "Områdelederen",
      obligation: "required",
      evaluation: { date: "2027-09-01" },
      expiry: "2028-01-01",
    };
    const { code, out } = await typed(
      "plan-lint",
      await file("plan.json", { goals: [goal], today: "2026-11-01" }),
    );
    expect([code, out]).to.deep.equal([
      0,
      "A: Færre overleveringer\n  Kan måles: man kan svare ja eller nej bagefter.\n  Der mangler ingenting.\n\n" +
        "1 af 1 mål kan måles, og 1 har alt, der skal til.\n",
    ]);
  });
});
