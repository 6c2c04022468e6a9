import { expect } from "chai";
import { placed } from "../../../src/diagrams/drawing/placed/placed.ts";
import { type Places, placesOf } from "../../../src/diagrams/drawing/places/places.ts";
import type { Box } from "../../../src/diagrams/hatching.ts";
import type { Organisation } from "../../../src/domain/organisation/schema.ts";
import { municipality, type Variant } from "../municipality.ts";

const variants: readonly Variant[] = ["cross-department", "central", "decentral", "network"];
const shapes = [
  { name: "one unit", areas: 1, unitsPerArea: 1 },
  { name: "36 units in 6 areas", areas: 6, unitsPerArea: 6 },
  { name: "132 units in 4 areas of 22", areas: 22, unitsPerArea: 6, tiers: 4 },
  { name: "700 units in 25 areas", areas: 25, unitsPerArea: 28 },
] as const;

const squares = (organisation: Organisation, places: Places) =>
  placed(organisation, places, "da").nodes.map(({ id, at, r }) => ({
    id,
    x: at.x - r,
    y: at.y - r,
    side: 2 * r,
  }));

type Square = { readonly id: string; readonly x: number; readonly y: number; readonly side: number };
const meet = (a: Square, b: Square): boolean =>
  a.x < b.x + b.side && b.x < a.x + a.side && a.y < b.y + b.side && b.y < a.y + a.side;
const holds = (box: Box, { x, y, side }: Square): boolean =>
  x >= box.x && x + side <= box.x + box.width && y >= box.y && y + side <= box.y + box.height;

for (const size of ["small", "large"] as const)
  for (const { name, ...shape } of shapes)
    describe(`places of ${name}, ${size}`, () => {
      const organisations = variants.map((variant) => municipality(variant, shape));
      const places = placesOf(organisations, { size });

      it("gives every general unit the same place in all variants", () => {
        const [first, ...others] = organisations.map((organisation) =>
          squares(organisation, places).filter(({ id }) => id.includes("-unit-")),
        );
        for (const other of others) expect(other).to.deep.equal(first);
        expect(first).to.have.length(shape.areas * shape.unitsPerArea);
      });

      it("leaves nothing out", () => {
        for (const organisation of organisations) {
          const { units, supportTeams, committees } = organisation;
          const ids = [...units, ...supportTeams, ...committees].map(({ id }) => id);
          expect(squares(organisation, places).map(({ id }) => id)).to.have.members(ids);
        }
      });

      it("lets nothing overlap", () => {
        for (const organisation of organisations) {
          const sorted = squares(organisation, places).toSorted((a, b) => a.x - b.x);
          const clashes = sorted.flatMap((square, index) => {
            const near: string[] = [];
            for (const other of sorted.slice(index + 1)) {
              if (other.x >= square.x + square.side) break;
              if (meet(square, other)) near.push(`${square.id} and ${other.id}`);
            }
            return near;
          });
          expect(clashes).to.deep.equal([]);
        }
      });

      it("keeps every thing inside its department's lane, and every general unit inside its area's column", () => {
        for (const organisation of organisations) {
          const { nodes, containment, lanes, columns } = placed(organisation, places, "da");
          for (const { id, at, r } of nodes) {
            const square = { id, x: at.x - r, y: at.y - r, side: 2 * r };
            const lane = lanes.find((each) => each.id === containment.departmentOf(id));
            expect(lane && holds(lane, square), id).to.equal(true);
            const cell = containment.cells.get(id);
            const column = columns.find(({ area }) => area === cell?.area);
            if (cell) expect(column && holds(column, square), id).to.equal(true);
          }
        }
      });

      it("keeps columns and sections inside their lane, and lanes apart", () => {
        const lanes = [...places.lanes.values()];
        for (const { lane, x, y, width, height } of [...places.columns, ...places.sections.values()]) {
          const box = places.lanes.get(lane);
          expect(x).to.be.at.least(box?.x ?? Number.NaN);
          expect(x + width).to.be.at.most((box?.x ?? 0) + (box?.width ?? 0));
          expect(y + height).to.be.at.most((box?.y ?? 0) + (box?.height ?? 0));
        }
        lanes.slice(1).forEach((lane, index) => {
          const above = lanes[index];
          expect(lane.y).to.be.greaterThan((above?.y ?? 0) + (above?.height ?? 0));
        });
      });
    });

describe("places", () => {
  it("move the special nursery from its own lane to a section to an area", () => {
    const places = placesOf(variants.map((variant) => municipality(variant)));
    const at = (variant: Variant) =>
      placed(municipality(variant), places, "da").nodeOf.get("hexagon")?.at.y ?? 0;
    const children = places.lanes.get("children");
    expect(at("cross-department")).to.be.greaterThan((children?.y ?? 0) + (children?.height ?? 0));
    expect(at("central")).to.be.lessThan(places.columns[0]?.y ?? 0);
    const column = places.columns.find(({ area }) => area === "area-1");
    expect(at("decentral")).to.be.within(column?.y ?? 0, (column?.y ?? 0) + (column?.height ?? 0));
  });

  it("do not depend on the order of the variants for the general units", () => {
    const organisations = variants.map((variant) => municipality(variant));
    const one = placesOf(organisations).columns.map(({ cells }) => [...cells.keys()]);
    const other = placesOf(organisations.toReversed()).columns.map(({ cells }) => [...cells.keys()]);
    expect(one).to.deep.equal(other);
  });

  it("keep larger areas whole in a row", () => {
    const rows = { small: 2, medium: 4, large: 2 } as const;
    for (const size of ["small", "medium", "large"] as const) {
      const places = placesOf([municipality("central", { areas: 22, unitsPerArea: 6, tiers: 4 })], { size });
      expect(places.outers.map(({ id }) => id)).to.have.members(["large-1", "large-2", "large-3", "large-4"]);
      expect(new Set(places.columns.map(({ y }) => y)).size, size).to.equal(rows[size]);
    }
  });

  it("of nothing are nothing", () => {
    const places = placesOf([]);
    expect([places.height, places.lanes.size, places.columns.length]).to.deep.equal([0, 0, 0]);
  });
});
