import { readFileSync } from "node:fs";
import { expect } from "chai";
import { circlesIn } from "../../docs/house/circles.ts";
import { drawHouse } from "../../docs/house/draw-house.ts";
import { type Plan, planOfHouse } from "../../docs/house/plan.ts";

/** The drawing without what changes with every line of code: the bars and numbers of lines. */
const withoutLines = (svg: string) =>
  svg.replace(/<rect class="lines"[^>]*>|<text class="lines"[^<]*<\/text>/g, "");

const room = (path: string) => ({ path, name: path, purpose: `What ${path} is for.`, lines: 7, rooms: [] });
const plan = (changed: Partial<Plan>): Plan => ({
  floors: [[room("roof")], [room("ground")]],
  ties: [{ from: "roof", to: "ground", isOutward: false }],
  domainTies: [],
  circles: [],
  ...changed,
});

describe("the drawing of the house", () => {
  it("is kept as the house stands: after a change of rooms or ties, npm run house", () => {
    const kept = readFileSync(new URL("../../docs/house.svg", import.meta.url), "utf8");
    expect(withoutLines(drawHouse(planOfHouse())) === withoutLines(kept)).to.equal(true);
  });

  it("names every room with what it is for", () => {
    expect(drawHouse(plan({}))).to.match(/>roof<.*>What roof is for\.<.*>ground<.*>What ground is for\.</);
  });

  it("says that all is well only where it is", () => {
    expect(drawHouse(plan({}))).to.include("No circle, and no import outward");
    const upward = plan({ ties: [{ from: "ground", to: "roof", isOutward: true }] });
    expect(drawHouse(upward)).to.include("ground knows roof").and.not.to.include("No circle");
    const round = plan({ circles: [["a.ts", "b.ts"]] });
    expect(drawHouse(round)).to.include("a circle: a.ts, b.ts").and.not.to.include("No circle");
  });
});

describe("circles of imports", () => {
  const imports = (...pairs: readonly string[]) =>
    pairs.map((pair) => ({ from: pair[0] ?? "", to: pair[1] ?? "", isOurs: true, isTypeOnly: false }));

  it("are none along a way, a fork that meets again, or a file alone", () => {
    expect(circlesIn(imports("ab", "bc", "ac", "dc"))).to.deep.equal([]);
    expect(circlesIn([])).to.deep.equal([]);
  });

  it("are each found once, whatever leads into them and out", () => {
    const found = circlesIn(imports("xa", "ab", "bc", "ca", "cd", "de", "ed"));
    expect(found.map((circle) => circle.toSorted().join(""))).to.have.members(["abc", "de"]);
  });
});
