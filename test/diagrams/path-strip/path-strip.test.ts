import { expect } from "chai";
import { pathStrip } from "../../../src/diagrams/path-strip/path-strip.ts";
import { tableOfPath } from "../../../src/diagrams/path-strip/table.ts";
import { municipality, pathAlong } from "../municipality.ts";
import { pathWords } from "../path-words.ts";

const organisation = municipality("cross-department");
const crossing = pathAlong(["area-1-unit-1", "daycare", "disability", "hexagon"], {
  deciders: ["daycare"],
  crossing: [2],
});
const strip = (path = crossing, labelled = false) =>
  pathStrip({ path, organisation, words: pathWords, labelled });
const lanes = (svg: string) => svg.match(/<rect /g) ?? [];

describe("a path as a strip", () => {
  it("has a strip a department on the way", () => {
    expect(lanes(strip().body.svg)).to.have.length(2);
    expect(lanes(strip(pathAlong(["area-1-unit-1", "daycare"])).body.svg)).to.have.length(1);
  });

  it("has the actors in order", () => {
    const ids = [...strip().body.svg.matchAll(/data-id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).to.deep.equal(["area-1-unit-1", "daycare", "disability", "hexagon"]);
  });

  it("breaks once where the case changes department", () => {
    expect(strip().body.svg.match(/<title>sagen skifter forvaltning</g)).to.have.length(1);
  });

  it("names the actors where asked for", () => {
    expect(strip(crossing, true).body.svg).to.include(">Dagtilbudsafdelingen</text>");
    expect(strip(crossing, false).body.svg).not.to.include(">Dagtilbudsafdelingen</text>");
  });

  it("says that there is no way, where there is none", () => {
    const path = {
      reached: false,
      unit: "area-1-unit-1",
      level: 2,
      offer: "group",
      because: "no-provider",
    } as const;
    expect(strip(path).body.svg).to.include("Ingen giver det tilbud");
  });

  it("is told step by step in a table", () => {
    expect(tableOfPath({ path: crossing, organisation, words: pathWords }).rows).to.deep.equal([
      ["1", "Solsikken", "Børne- og kulturforvaltningen", "barnets eget dagtilbud"],
      ["2", "Dagtilbudsafdelingen", "Børne- og kulturforvaltningen", "sagen skifter hænder, beslutter"],
      ["3", "Handicapafdelingen", "Socialforvaltningen", "sagen skifter forvaltning"],
      [
        "4",
        "Socialpsykologisk specialbørnehave",
        "Socialforvaltningen",
        "sagen skifter hænder, giver tilbuddet",
      ],
    ]);
  });
});
