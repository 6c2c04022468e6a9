import { expect } from "chai";
import { smallOrganisation } from "../support/small-organisation.ts";
import { jsonFiles, typed } from "./typing.ts";

describe("the commands on organisations", () => {
  const file = jsonFiles();

  it("tells a difference: the decisions, how many it reaches, and who", async () => {
    const { code, out } = await typed(
      "difference",
      "svendborg",
      "--decisions",
      "central",
      "--language",
      "en",
    );
    expect(code).to.equal(0);
    expect(out).to.match(/^Coordination: In the areas → In the department\.\n/);
    expect(out).to.include("In all it affects 37 units, 15 specialists and 132 children on levels 1–3.");
    expect(out).to.include("What moves?\n- Coordination: from eight areas to Children & Youth.\n");
    expect(out).to.match(/Special nursery +Area 1 +Children & Youth/);
    expect(out).to.match(
      /House 1, House 2, House 3 and 8 more +The intercultural team and Resource pedagogues of two areas +The intercultural team, Resource pedagogues of two areas and The central team/,
    );
    const all = await typed("difference", "svendborg", "--decisions", "central", "--all");
    expect(all.out).to.match(/Børnehus 11 +Det interkulturelle team og Ressourcepædagogerne i to områder/);
  });

  it("holds two files against each other", async () => {
    const [first, ...others] = smallOrganisation.units;
    const before = await file("before.json", smallOrganisation);
    const after = await file("after.json", {
      ...smallOrganisation,
      units: [{ ...first, area: "b", leader: "b" }, ...others],
    });
    const { out } = await typed("difference", before, "--to", after);
    expect(out).to.match(/Flytter til et andet område: 1\./);
    expect(out).to.match(/Flytter område +Før +Efter\n─+ {2}─+ {2}─+\na1 +a +b/);
    const alone = await typed("difference", before);
    expect(alone).to.deep.include({
      code: 2,
      error: "skriv --to FILE eller --decisions MODEL: hvad skal der sammenlignes med?\n",
    });
  });

  it("refuses decisions that do not hold together, and ids that lead nowhere, with the place", async () => {
    const noNursery = await file("no-nursery.json", {
      ...smallOrganisation,
      areas: smallOrganisation.areas.map((area) => ({ ...area, leader: null })),
      units: smallOrganisation.units.map((unit) => ({ ...unit, area: null, leader: "daycare" })),
    });
    const { code, error } = await typed("difference", noNursery, "--decisions", "decentral");
    expect([code, error.split("\n")[0]]).to.deep.equal([
      2,
      "decentral: En specialbørnehave ligger ikke i noget dagtilbudsområde, så den kan ikke ledes derfra.",
    ]);
    const lost = await file("lost.json", { ...smallOrganisation, coordination: ["nobody"] });
    for (const command of ["search", "decisions"]) {
      const said = await typed(command, lost);
      expect(said).to.deep.include({ code: 2, out: "" });
      expect(said.error).to.match(/lost\.json: coordination\.0: ukendt id: nobody/);
    }
  });

  it("shows today's decisions beside the nearest model", async () => {
    const { out } = await typed("decisions", "svendborg", "--language", "en");
    expect(out).to.match(/Support staff +Mixed \(own support in Area 1, Area 2\) +stated +In the areas/);
    expect(out).to.match(/Network +None +read from the structure +the same/);
    expect(out).to.match(
      /The organisation is most like coordination out in the areas\. It differs in support staff \(here “Mixed/,
    );
    const json = await typed("decisions", "koege", "--json");
    expect(JSON.parse(json.out).nearestModel.id).to.equal("central");
  });
});
