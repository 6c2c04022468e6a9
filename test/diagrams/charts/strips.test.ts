import { expect } from "chai";
import { centralWeights, tableOfCentralWeights } from "../../../src/diagrams/charts/central-weights.ts";
import { dodged, indicatorStrip, tableOfIndicators } from "../../../src/diagrams/charts/indicator-strip.ts";
import { stabilityIntervals, tableOfStability } from "../../../src/diagrams/charts/stability.ts";

const words = {
  title: "Titel",
  description: "",
  indicator: "Mål",
  worst: "Dårligst",
  best: "Bedst",
  notMeasured: "ikke målt",
  criterion: "Kriterium",
  weight: "Vægt",
  from: "Fra",
  to: "Til",
  equal: "lige vægt",
  never: "Kommer aldrig først",
};

describe("marks on one line", () => {
  it("stay on it where there is room", () => {
    expect(dodged([0, 20, 40], 18)).to.deep.equal([0, 0, 0]);
  });

  it("are stacked where they would touch, in the order of their values", () => {
    expect(dodged([10, 0, 12, 30], 18)).to.deep.equal([1, 0, 2, 0]);
  });

  it("are stacked one above the other where they are the same", () => {
    expect(dodged([5, 5, 5], 18)).to.deep.equal([0, 1, 2]);
  });

  it("may be none", () => {
    expect(dodged([], 18)).to.deep.equal([]);
  });
});

describe("the indicator strip", () => {
  const mark = (sign: string, scaled: number | null) => ({
    id: `m${sign}`,
    sign,
    name: `Model ${sign}`,
    scaled,
    value: "4,6",
  });
  const rows = [
    {
      id: "contacts",
      name: "Kontakter",
      worst: "7",
      best: "1",
      marks: [mark("1", 0), mark("2", 1), mark("3", null)],
    },
  ];

  it("puts the worst left and the best right, and leaves out what is not measured", () => {
    const svg = indicatorStrip({ rows, words }).body.svg;
    const xs = [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(xs).to.deep.equal([200, 630]);
  });

  it("says in the table what is not measured", () => {
    expect(tableOfIndicators({ rows, words }).rows).to.deep.equal([
      ["Kontakter", "4,6", "4,6", "ikke målt", "7", "1"],
    ]);
  });

  it("may have no rows", () => {
    expect(indicatorStrip({ rows: [], words }).height).to.equal(26);
  });
});

describe("central weights", () => {
  const input = {
    criteria: [
      { id: "g1", name: "Retning" },
      { id: "g2", name: "Bro" },
    ],
    alternatives: [
      { id: "a", name: "Central", weights: [0.75, 0.25] },
      { id: "b", name: "Netværk", weights: null },
    ],
    language: "da",
    words,
  } as const;

  it("draw bars in proportion to the weights", () => {
    const svg = centralWeights(input).body.svg;
    const [first = 0, second = 1, ...others] = [...svg.matchAll(/<rect x="0" y="\d+" width="([\d.]+)"/g)].map(
      ([, w]) => Number(w),
    );
    expect(first / second).to.be.closeTo(3, 0.001);
    expect(others).to.deep.equal([]);
  });

  it("say where an alternative never comes first", () => {
    expect(centralWeights(input).body.svg).to.include("Kommer aldrig");
    expect(tableOfCentralWeights(input).rows).to.deep.equal([
      ["Retning", "75,0\u00a0%", "Kommer aldrig først"],
      ["Bro", "25,0\u00a0%", "Kommer aldrig først"],
    ]);
  });
});

describe("stability intervals", () => {
  const rows = [{ id: "g1", name: "Retning", weight: 0.125, interval: [0.1, 1] as const }];

  it("reach from the one weight to the other", () => {
    const svg = stabilityIntervals({ rows, language: "da", words }).body.svg;
    const [, x, width] = svg.match(/<rect x="([\d.]+)" y="\d+" width="([\d.]+)"/) ?? [];
    expect([Number(x), Number(x) + Number(width)]).to.deep.equal([234.8, 638]);
  });

  it("stand in a table too", () => {
    expect(tableOfStability({ rows, language: "en", words }).rows).to.deep.equal([
      ["Retning", "12.5%", "10.0%", "100.0%"],
    ]);
  });
});
