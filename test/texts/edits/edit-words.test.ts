import { expect } from "chai";
import fc from "fast-check";
import { appliedBatch } from "../../../src/domain/analysis/applied.ts";
import type { AnalysisCommand } from "../../../src/domain/analysis/commands.ts";
import { Analysis } from "../../../src/domain/analysis/schema.ts";
import { editWords } from "../../../src/texts/edits/edit-words.ts";
import { both, house, named, organisationOf, team } from "../../support/organisation.ts";
import { commandOf, draws } from "../../support/random-commands.ts";

const called = (id: string, name: string) => ({ ...named(id), name: both(name) });
const start = Analysis.parse({
  schema: "tovholder/analysis@1",
  name: "Ours",
  organisation: organisationOf({
    areas: [
      { ...called("north", "Område Nord"), leader: "daycare" },
      { ...called("south", "Område Syd"), leader: "daycare" },
    ],
    units: [
      house("sun", {
        ...called("sun", "Solsikken"),
        area: "south",
        leader: "south",
        children: { 1: 0, 2: 3, 3: 1 },
      }),
      house("moon", { ...called("moon", "Månen"), leader: "daycare" }),
    ],
    supportTeams: [team("corps", { ...called("corps", "Støttekorpset"), staff: 2, leader: "daycare" })],
    networks: [{ ...called("net", "Netværket"), formal: true, members: ["moon"] }],
  }),
});

function told(command: AnalysisCommand): readonly (readonly string[])[] {
  const result = appliedBatch(start, [command]);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return (["da", "en"] as const).map((language) => editWords(start, command, result.state, language));
}

describe("what a command changed, in words", () => {
  const cases: readonly (readonly [AnalysisCommand, readonly string[], readonly string[]])[] = [
    [
      { type: "moveUnit", unit: "sun", area: "north", leader: "north" },
      ["Solsikken flyttet til Område Nord"],
      ["Solsikken moved to Område Nord"],
    ],
    [
      { type: "changeUnit", unit: "sun", children: { 2: 5 }, places: 40 },
      ["Pladser i Solsikken: ikke kendt → 40", "Børn på niveau 2 i Solsikken: 3 → 5"],
      ["Places in Solsikken: not known → 40", "Children on level 2 in Solsikken: 3 → 5"],
    ],
    [
      { type: "rename", id: "sun", name: both("Solen") },
      ["Solsikken hedder nu Solen"],
      ["Solsikken is now called Solen"],
    ],
    [
      { type: "removeUnit", unit: "moon", moveTo: "sun" },
      ["Månen er fjernet", "Solsikken er kommet med i Netværket", "Månen er ikke længere med i Netværket"],
      ["Månen was removed", "Joined Netværket: Solsikken", "Left Netværket: Månen"],
    ],
    [
      { type: "changeTeam", team: "corps", staff: 2.5, serves: ["north"] },
      ["Medarbejdere i Støttekorpset: 2 → 2,5", "Støttekorpset støtter nu Område Nord"],
      ["Staff in Støttekorpset: 2 → 2.5", "Støttekorpset now supports Område Nord"],
    ],
    [
      { type: "changeSeat", duty: "referral", offer: "group", at: "area" },
      ["Om pladser i en gruppe afgør nu områdelederen"],
      ["Who decides on places in a group: now the area leader"],
    ],
    [
      { type: "addNetwork", id: "new", name: both("Det nye"), formal: false, members: [] },
      ["Det nye er kommet til"],
      ["Det nye was added"],
    ],
    [
      { type: "changeArea", area: "south", leader: "children" },
      ["Område Syd hører nu under children"],
      ["Område Syd now comes under children"],
    ],
    [
      { type: "nameAnalysis", name: both("Ny") },
      ["Analysen hedder nu Ny"],
      ["The analysis is now called Ny"],
    ],
  ];
  for (const [command, danish, english] of cases)
    it(`names what ${command.type} did`, () => {
      expect(told(command).map((lines) => lines.toSorted())).to.deep.equal([
        danish.toSorted(),
        english.toSorted(),
      ]);
    });

  it("says the same of an undo as of what it does", () => {
    const move: AnalysisCommand = { type: "moveUnit", unit: "sun", area: "north", leader: "north" };
    const result = appliedBatch(start, [move]);
    if (!result.ok) throw new Error("refused");
    const [back] = result.inverse as [AnalysisCommand];
    expect(editWords(result.state, back, start, "da")).to.deep.equal(["Solsikken flyttet til Område Syd"]);
  });

  it("is some words for every command, and few lines for large ones", () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const command = commandOf(start.organisation, draw, "new");
        const result = command && appliedBatch(start, [command]);
        if (!result?.ok || result.inverse.length === 0) return;
        for (const language of ["da", "en"] as const) {
          const lines = editWords(start, command as AnalysisCommand, result.state, language);
          expect(lines.length).to.be.within(1, 9);
          expect(lines.join()).not.to.match(/undefined|null|\[object/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
