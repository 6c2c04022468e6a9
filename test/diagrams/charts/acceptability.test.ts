import { expect } from "chai";
import { acceptability, tableOfAcceptability } from "../../../src/diagrams/charts/acceptability.ts";

const input = {
  rows: [
    { id: "a", name: "Central", shares: [0.541, 0.459], standardError: 0.005 },
    { id: "b", name: "Netværk", shares: [0.459, 0.541], standardError: 0.005 },
  ],
  language: "da",
  words: { title: "Hvem kommer først?", description: "", alternative: "Model", ranks: ["nr. 1", "nr. 2"] },
} as const;

const widths = (svg: string) =>
  [...svg.matchAll(/<rect class="rank[^"]*" x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="20"/g)].map(
    ([, w]) => Number(w),
  );

describe("acceptability bars", () => {
  it("label the first rank in per cent with its standard error", () => {
    expect(acceptability(input).body.svg).to.include(">54\u00a0% ± 0,5<");
    expect(acceptability({ ...input, language: "en" }).body.svg).to.include(">54% ± 0.5<");
  });

  it("tell an error that is only small as such, and none as none", () => {
    const labelled = (standardError: number) =>
      tableOfAcceptability({ ...input, rows: [{ id: "a", name: "Central", shares: [1, 0], standardError }] })
        .rows[0]?.[1];
    expect(labelled(0.0001)).to.equal("100\u00a0% ± < 0,1");
    expect(labelled(0.001)).to.equal("100\u00a0% ± 0,1");
    expect(labelled(0)).to.equal("100\u00a0% ± 0,0");
    const rows = [{ id: "a", name: "Central", shares: [1, 0], standardError: 0.0001 }];
    expect(acceptability({ ...input, rows }).body.svg).to.include(">100\u00a0% ± &lt; 0,1<");
  });

  for (const width of [320, 640, 900])
    it(`are as long as the shares, ${width} wide`, () => {
      const [first = 0, second = 0] = widths(acceptability({ ...input, width }).body.svg);
      expect((first + 1) / (first + second + 2)).to.be.closeTo(0.541, 0.002);
    });

  it("leave out a rank that never happens", () => {
    const rows = [{ id: "a", name: "Central", shares: [1, 0], standardError: 0 }];
    expect(widths(acceptability({ ...input, rows }).body.svg)).to.have.length(1);
  });

  it("stand in a table too", () => {
    expect(tableOfAcceptability(input)).to.deep.equal({
      caption: "Hvem kommer først?",
      head: ["Model", "nr. 1", "nr. 2"],
      rows: [
        ["Central", "54\u00a0% ± 0,5", "46\u00a0%"],
        ["Netværk", "46\u00a0% ± 0,5", "54\u00a0%"],
      ],
    });
  });
});
