import { expect } from "chai";
import { stepsOn } from "../../../src/diagrams/drawing/marks/child-path.ts";
import { placed } from "../../../src/diagrams/drawing/placed/placed.ts";
import { placesOf } from "../../../src/diagrams/drawing/places/places.ts";
import { municipality, pathAlong } from "../municipality.ts";

const organisations = [municipality("cross-department"), municipality("decentral")];
const places = placesOf(organisations);
const [separate, decentral] = organisations.map((organisation) => placed(organisation, places, "da"));
const crossing = pathAlong(["area-2-unit-3", "daycare", "family", "disability", "hexagon"], {
  crossing: [3],
});

describe("the child's path on the drawing", () => {
  it("runs from centre to centre", () => {
    if (separate === undefined) throw new Error("not placed");
    const centres = ["area-2-unit-3", "daycare", "family", "disability", "hexagon"].map((id) => {
      const { x, y } = separate.nodeOf.get(id)?.at ??
        separate.barOf.get(id)?.anchor ?? { x: Number.NaN, y: Number.NaN };
      return { x, y };
    });
    const ends = stepsOn(crossing, separate).map(({ points }) => [points[0], points.at(-1)]);
    for (const [index, [from, to]] of ends.entries()) {
      expect(from).to.include(centres[index] ?? {});
      expect(to).to.include(centres[index + 1] ?? {});
    }
    expect(ends).to.have.length(4);
  });

  it("goes level or upright only", () => {
    if (separate === undefined) throw new Error("not placed");
    for (const { points } of stepsOn(crossing, separate))
      points.slice(1).forEach((to, index) => {
        const from = points[index];
        expect(from?.x === to.x || from?.y === to.y).to.equal(true);
      });
  });

  it("breaks in the gap between the two lanes, at the step that crosses and at no other", () => {
    if (separate === undefined) throw new Error("not placed");
    const breaks = stepsOn(crossing, separate).map((step) => step.crossing);
    expect(breaks.map((point) => point !== null)).to.deep.equal([false, false, true, false]);
    const [above, below] = [places.lanes.get("children"), places.lanes.get("social")];
    expect(breaks[2]?.y).to.be.within((above?.y ?? 0) + (above?.height ?? 0), below?.y ?? 0);
  });

  it("stays inside the column where all its actors are", () => {
    if (decentral === undefined) throw new Error("not placed");
    const column = places.columns.find(({ area }) => area === "area-1");
    const [step] = stepsOn(pathAlong(["area-1-unit-4", "area-1"]), decentral);
    for (const { x } of step?.points ?? [])
      expect(x).to.be.within(column?.x ?? 0, (column?.x ?? 0) + (column?.width ?? 0));
  });

  it("ends at the unit of a group", () => {
    if (decentral === undefined) throw new Error("not placed");
    const [step] = stepsOn(pathAlong(["area-1", "area-1-group"]), decentral);
    const unit = decentral.nodeOf.get("area-1-unit-2")?.at;
    expect(step?.points.at(-1)).to.include({ x: unit?.x, y: unit?.y });
  });

  it("has no line where the way is one actor, or none is found", () => {
    if (decentral === undefined) throw new Error("not placed");
    expect(stepsOn(pathAlong(["area-1-unit-1"]), decentral)).to.deep.equal([]);
    const unreached = {
      reached: false,
      unit: "area-1-unit-1",
      level: 1,
      offer: "group",
      because: "no-way",
    } as const;
    expect(stepsOn(unreached, decentral)).to.deep.equal([]);
  });
});
