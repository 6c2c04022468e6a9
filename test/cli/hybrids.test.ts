import { expect } from "chai";
import { criterionIds } from "../../src/domain/organisation/decisions.ts";
import { municipalityOf } from "../support/municipalities.ts";
import { jsonFiles, typed } from "./typing.ts";

describe("the commands on hybrids", () => {
  const file = jsonFiles();

  it("shows what distinguishes those that none beats, in the words of the decisions", async () => {
    const { code, out } = await typed("search", "example", "--language", "en");
    expect(code).to.equal(0);
    expect(out).to.match(
      /^9,400 ways to organise the example municipality hold together\.\n19 are left: [\s\S]*Mixed support was tried in every set/,
    );
    expect(out).to.match(/7 of the 19 can stand alone in first place\.\n12 can at most share first place/);
    expect(out).to.match(/Today, as central coordination:\n {2}Coordination: In the department\n/);
    expect(out).to.match(/ 1 {2}Support staff: With the special nursery +40% +2 +0 +12 +162 +1\.00/);
    expect(out).to.match(
      /The way to no\. 1, one decision at a time:\n {2}1\. Referral: A section → A committee\. Nothing becomes worse than today\.\n/,
    );
    expect(out, "ids are for machines").not.to.match(/specialUnit|departments|atLeastAsNow/);
  }).timeout(60_000);

  it("shows twelve and those often first, or all of them and the way to each", async () => {
    const [some, all] = [await typed("search", "example"), await typed("search", "example", "--all")];
    expect(some.out).to.match(/1[2-9] af de 19, færrest ændrede valg først \(--all viser alle\)/);
    expect(some.out.match(/Vejen til nr\./g)).to.have.length(3);
    expect(all.out).to.match(/Alle 19, færrest ændrede valg først:/);
    expect(all.out.match(/Vejen til nr\./g)).to.have.length(19);
  }).timeout(60_000);

  it("keeps decisions, guards criteria and ranks by priorities", async () => {
    const weights = Object.fromEntries(criterionIds.map((id) => [id, id === "bridge" ? 1 : 0]));
    const preference = await file("preference.json", { type: "exact", weights });
    const asked = ["--keep", "financing=central,support=mixed", "--at-least-as-now", "specialism,bridge"];
    const json = await typed("search", "example", ...asked, "--preference", preference, "--json");
    const { front, kept, combinations, ranking, today } = JSON.parse(json.out);
    expect(kept).to.be.below(combinations).and.above(0);
    expect(ranking.order).to.equal("most-first-places");
    for (const { decisions, indicators } of front) {
      expect([decisions.financing, decisions.support]).to.deep.equal(["central", "mixed"]);
      expect(indicators.specialistTeam.value).to.be.at.least(today.indicators.specialistTeam.value);
    }
    const told = await typed("search", "example", ...asked, "--preference", preference);
    expect(told.out).to.match(
      /af dem lever op til det, der er bedt om\.[\s\S]*Med de valgte vægte kommer nr\. 1 /,
    );
    expect(told.out).to.match(/hyppigst på førstepladsen først/);
  }).timeout(60_000);

  it("says how little is told where nothing can be measured, and shows no way where nothing changes", async () => {
    const bare = municipalityOf({
      areas: [],
      houses: [{ area: null, children: [0, 0, 0] }],
      supportStaff: null,
    });
    const { out } = await typed("search", await file("bare.json", bare), "--language", "en");
    expect(out).to.match(
      /One is left: .*\n19 others measure exactly the same .*\nNo criterion can be measured here, so the structure says nothing/,
    );
    expect(out).not.to.match(/at least as good|The way to/);
  }).timeout(60_000);

  it("says that nothing is left, and shows no table of it", async () => {
    const { code, out } = await typed(
      ...["search", "example", "--keep", "administration=separate,coordination=department"],
    );
    expect(code).to.equal(0);
    expect(out).to.match(
      /Ingen måde at organisere på lever op til det, der er bedt om\.[\s\S]*Netværk: Intet\n$/,
    );
  }).timeout(60_000);

  it("names what may be kept, guarded and weighed", async () => {
    const mistakes = [
      ["--keep", "support=far", /^--keep: brug support=central, support=specialUnit, /],
      ["--keep", "colour=red", /^--keep: brug coordination=…, administration=…, /],
      ["--at-least-as-now", "charm", /^--at-least-as-now: brug direction, /],
      [
        "--preference",
        await file("bad.json", { type: "ordinal", ranking: [["bridge"]] }),
        /bad\.json: ranking: .*direction/,
      ],
    ] as const;
    for (const [option, value, message] of mistakes) {
      const { code, error } = await typed("search", "example", option, value);
      expect([code, error.match(message) !== null], error).to.deep.equal([2, true]);
    }
  });
});
