import { expect } from "chai";
import { frames } from "../../../src/diagrams/drawing/marks/frames.ts";
import { panelOf } from "../../../src/diagrams/drawing/marks/ground.ts";
import { placed } from "../../../src/diagrams/drawing/placed/placed.ts";
import { placesOf } from "../../../src/diagrams/drawing/places/places.ts";
import { municipality } from "../municipality.ts";

describe("the panel of a section that leads areas", () => {
  for (const shape of [{ areas: 2 }, { areas: 22, tiers: 4 }, { areas: 25, unitsPerArea: 28 }])
    it(`begins at the section and holds every column of its areas: ${JSON.stringify(shape)}`, () => {
      const organisation = municipality("central", shape);
      const drawing = placed(organisation, placesOf([organisation]), "da");
      const held = panelOf(drawing, "children");
      if (held === null) throw new Error("no panel");
      const numbers = /M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)H([\d.]+)V([\d.]+)H([\d.]+)V[\d.]+H[\d.]+Z/;
      const [tabLeft = 0, tabTop = 0, tabRight = 0, top = 0, right = 0, bottom = 0, left = 0] = (
        numbers.exec(frames(drawing).svg) ?? []
      )
        .slice(1)
        .map(Number);
      const { section, columns } = held;
      expect(tabTop).to.be.closeTo(section.y, 0.01);
      expect(tabRight).to.be.closeTo(section.x + section.width, 0.01);
      expect(tabLeft).to.be.within(left, section.x);
      expect(columns.length).to.be.at.least(shape.areas);
      for (const { x, y, width, height } of columns) {
        expect(x).to.be.above(left);
        expect(y).to.be.above(top);
        expect(x + width).to.be.below(right);
        expect(y + height).to.be.below(bottom);
      }
    });
});
