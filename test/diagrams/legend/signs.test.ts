import { expect } from "chai";
import { legend } from "../../../src/diagrams/legend/legend.ts";
import { chartSigns, signs, signsIn } from "../../../src/diagrams/legend/signs.ts";
import { swatch } from "../../../src/diagrams/legend/swatch.ts";
import { municipality, pathAlong } from "../municipality.ts";

describe("the legend", () => {
  it("explains what the drawing has, and nothing else", () => {
    const small = municipality("decentral", { areas: 1, unitsPerArea: 2 });
    expect(signsIn(small)).to.deep.equal([
      "coordinates",
      "leader",
      "daycare",
      "group",
      "specialNursery",
      "supportTeam",
      "seat",
    ]);
  });

  it("explains the break where the path has one", () => {
    const path = pathAlong(["area-1-unit-1", "daycare", "disability"], { crossing: [2] });
    expect(signsIn(municipality("cross-department"), path)).to.include.members([
      "path",
      "crossing",
      "unled",
      "assumed",
    ]);
    expect(signsIn(municipality("central"), pathAlong(["area-1-unit-1", "area-1"]))).not.to.include(
      "crossing",
    );
  });

  it("has a sign for every word", () => {
    const drawn = [...signs, ...chartSigns].map((sign) => swatch(sign).svg);
    expect(new Set(drawn).size).to.equal(drawn.length);
  });

  it("goes on to the next line where the width ends", () => {
    const items = Array.from({ length: 4 }, () => ({ sign: "daycare", text: "dagtilbud" }) as const);
    expect([legend(items, 1000).height, legend(items, 220).height, legend([], 220).height]).to.deep.equal([
      24, 48, 0,
    ]);
  });
});
