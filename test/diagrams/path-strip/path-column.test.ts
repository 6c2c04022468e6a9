import { expect } from "chai";
import { pathColumn } from "../../../src/diagrams/path-strip/path-column.ts";
import { municipality, pathAlong } from "../municipality.ts";
import { pathWords } from "../path-words.ts";

const organisation = municipality("cross-department");
const path = pathAlong(["area-1-unit-1", "daycare", "disability", "hexagon"], {
  deciders: ["daycare"],
  crossing: [2],
});
const column = pathColumn({ path, organisation, words: pathWords });

describe("a path from the top down", () => {
  it("is no wider than the narrowest phone has room for", () => {
    expect(column.width).to.be.at.most(288);
  });

  it("has the actors in order, each with its whole name", () => {
    const ids = [...column.body.svg.matchAll(/data-id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).to.deep.equal(["area-1-unit-1", "daycare", "disability", "hexagon"]);
    const words = column.body.svg.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
    expect(words).to.include("Socialpsykologisk specialbørnehave").and.not.include("…");
  });

  it("tells each department once, where its ground begins", () => {
    expect(column.body.svg.match(/>Socialforvaltningen</g)).to.have.length(1);
    expect(column.body.svg.match(/>Børne- og kulturforvaltningen</g)).to.have.length(1);
  });
});
