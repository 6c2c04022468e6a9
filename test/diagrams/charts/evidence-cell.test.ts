import { expect } from "chai";
import { cellSizes, disagrees, evidenceCell } from "../../../src/diagrams/charts/evidence-cell.ts";
import { palette } from "../../../src/diagrams/palette.ts";

type Cell = Parameters<typeof evidenceCell>[0];
const body = (interval: Cell["interval"], structure: Cell["structure"] = null): string =>
  evidenceCell({ interval, structure, title: "Central, retning" }).body.svg;

/** Each bar as [left, right, "for" | "against"], in pixels of a cell of 120: its line runs from 1.5 to 102. */
const bars = (svg: string) =>
  [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="[\d.]+" fill="(#\w+)"/g)].map(
    ([, x, width, fill]) => [
      Number(x),
      Math.round((Number(x) + Number(width)) * 10) / 10,
      fill === palette.accent ? "for" : "against",
    ],
  );

describe("an evidence cell", () => {
  it("fills what speaks for, right of the middle", () => {
    expect(bars(body([0.75, 1]))).to.deep.equal([[76.88, 102, "for"]]);
  });

  it("leaves hollow what speaks against, left of the middle", () => {
    expect(bars(body([0, 0.5]))).to.deep.equal([[2.25, 51, "against"]]);
  });

  it("parts a bar that lies on both sides at the middle", () => {
    const [left, right] = bars(body([0.25, 1]));
    expect(left).to.deep.equal([27.38, 51, "against"]);
    expect(right).to.deep.equal([51.75, 102, "for"]);
  });

  it("shows an interval without length", () => {
    for (const value of [0, 0.3, 0.5, 1]) expect(bars(body([value, value])), `${value}`).to.have.length(1);
  });

  it("is hatched from end to end, and has no bar, where the source is silent", () => {
    const silent = body(null, 0.4);
    expect(bars(silent)).to.deep.equal([]);
    const xs = [...silent.matchAll(/M([\d.]+) [\d.]+L([\d.]+) /g)].flatMap(([, a, b]) => [
      Number(a),
      Number(b),
    ]);
    expect([Math.min(...xs), Math.max(...xs)]).to.deep.equal([1.5, 102]);
  });

  it("does not look silent where the claims leave everything open", () => {
    expect(body([0, 1])).not.to.equal(body(null));
    expect(bars(body([0, 1]))).to.have.length(2);
  });

  for (const [interval, structure, expected] of [
    [[0.5, 1], 0.4, true],
    [[0.5, 1], 0.5, false],
    [[0, 0.25], 0.3, true],
    [[0, 0.25], 0.25, false],
    [null, 0.9, false],
    [[0.5, 1], null, false],
  ] as const)
    it(`says ≠: ${expected}, of ${interval} and ${structure}`, () => {
      expect(disagrees({ interval, structure })).to.equal(expected);
      expect(body(interval, structure).includes("≠")).to.equal(expected);
    });

  it("keeps within its size", () => {
    for (const size of Object.values(cellSizes)) {
      const drawn = evidenceCell({ interval: [0, 1], structure: 1, title: "t" }, size);
      const right = [...drawn.body.svg.matchAll(/<rect x="([\d.]+)"[^>]* width="([\d.]+)"/g)].map(
        ([, x, width]) => Number(x) + Number(width),
      );
      expect(Math.max(...right)).to.be.lessThan(size.width);
    }
  });
});
