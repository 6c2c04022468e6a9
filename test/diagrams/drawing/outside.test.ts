import { expect } from "chai";
import { drawOrganisation } from "../../../src/diagrams/drawing/draw-organisation.ts";
import { placesOf } from "../../../src/diagrams/drawing/places/places.ts";
import { tableOfOrganisation } from "../../../src/diagrams/drawing/table.ts";
import { signsIn } from "../../../src/diagrams/legend/signs.ts";
import { tableOfPath } from "../../../src/diagrams/path-strip/table.ts";
import { graphOf } from "../../../src/domain/organisation/graph/graph.ts";
import { referralPath } from "../../../src/domain/organisation/graph/referral/referral-path.ts";
import { Organisation } from "../../../src/domain/organisation/schema.ts";
import { drawingWords } from "../drawing-words.ts";
import { municipality } from "../municipality.ts";
import { pathWords } from "../path-words.ts";

const central = municipality("central");
const neighbour = { id: "neighbour", name: "Nabokommunens specialbørnehave", origin: "entered" };
const buying = Organisation.parse({
  ...central,
  units: central.units
    .filter(({ kind }) => kind !== "specialNursery")
    .map((unit, at) => (at === 0 ? { ...unit, ownership: "selfOwned" } : unit)),
  committees: [],
  referral: { ...central.referral, specialNursery: { at: "family", origin: "computed" } },
  providers: [{ ...neighbour, offers: ["specialNursery"], places: 3 }],
});
const path = referralPath(graphOf(buying), "area-1-unit-1", 1);

describe("who gives offers from outside, on the drawing", () => {
  for (const size of ["small", "medium", "large"] as const)
    it(`stands below the last lane, with its name, its sign and the way to it: ${size}`, () => {
      const places = placesOf([buying], { size });
      const drawn = drawOrganisation({ organisation: buying, places, words: drawingWords, path });
      const at = places.outside.get("neighbour");
      const bottom = Math.max(...[...places.lanes.values()].map(({ y, height }) => y + height));
      expect(at?.y).to.be.above(bottom).and.below(drawn.height);
      expect(drawn.body.svg).to.include("Tilbud uden for kommunen: Nabokommunens specialbørnehave");
      expect(signsIn(buying, path)).to.include.members(["outside", "ownBoard", "crossing"]);
    });

  it("takes no room where there is nobody", () => {
    const { height, outside, lanes } = placesOf([central]);
    expect(outside.size).to.equal(0);
    expect(height).to.equal(Math.max(...[...lanes.values()].map((lane) => lane.y + lane.height)));
  });

  it("is told in the tables, and so is a board", () => {
    const { rows } = tableOfOrganisation(buying, drawingWords);
    expect(rows.at(-1)?.slice(0, 4)).to.deep.equal([
      "Nabokommunens specialbørnehave",
      "Tilbud uden for kommunen",
      "ingen",
      "ingen",
    ]);
    expect(rows.flat()).to.include("egen bestyrelse");
    const way = tableOfPath({ path, organisation: buying, words: pathWords }).rows;
    expect(way.at(-1)?.slice(1, 3)).to.deep.equal(["Nabokommunens specialbørnehave", "Uden for kommunen"]);
  });
});
