import { expect } from "chai";
import { figurePlaces } from "../../../src/diagrams/figure/layout.ts";
import { printedFigure, tableOfFigure } from "../../../src/diagrams/figure/printed-figure.ts";

const node = (id: string, firmness: "label" | "text" | "infer" = "label") => ({
  id,
  label: { da: id, en: id },
  firmness,
});
const tie = (
  from: string,
  to: string,
  kind: "leads" | "contains" | "coordinates" | "memberOf" = "leads",
  firmness: "label" | "text" | "infer" = "text",
) => ({ from, to, kind, firmness });

const words = {
  language: "da",
  title: "Model 1",
  description: "",
  from: "Fra",
  tie: "Bånd",
  to: "Til",
  firmness: "Hvor sikkert",
  kinds: { leads: "leder", contains: "rummer", coordinates: "samordner med", memberOf: "er med i" },
  firmnesses: { label: "trykt", text: "i teksten", infer: "vores slutning" },
} as const;

describe("the places of a printed figure", () => {
  it("are under the lowest that leads or contains", () => {
    const nodes = ["top", "house", "group"].map((id) => node(id));
    const { at } = figurePlaces({
      nodes,
      edges: [tie("top", "house"), tie("top", "group"), tie("house", "group", "contains")],
    });
    expect([...at].map(([id, { row }]) => [id, row])).to.deep.equal([
      ["top", 0],
      ["house", 1],
      ["group", 2],
    ]);
  });

  it("put a network under the middle of its members", () => {
    const nodes = ["top", "a", "b", "c", "net"].map((id) => node(id));
    const members = ["a", "b", "c"];
    const edges = [
      ...members.map((id) => tie("top", id)),
      ...members.map((id) => tie(id, "net", "memberOf")),
    ];
    expect(figurePlaces({ nodes, edges }).at.get("net")).to.deep.equal({ column: 1, row: 2 });
  });

  it("never put two nodes in one place", () => {
    const nodes = ["r1", "r2", "a", "b", "c", "d"].map((id) => node(id));
    const edges = [tie("r1", "a"), tie("r1", "b"), tie("a", "c"), tie("r2", "d")];
    const at = [...figurePlaces({ nodes, edges }).at.values()].map(({ column, row }) => `${column} ${row}`);
    expect(new Set(at).size).to.equal(6);
  });

  it("end where ties run in a ring", () => {
    const nodes = [node("a"), node("b")];
    expect(() => figurePlaces({ nodes, edges: [tie("a", "b"), tie("b", "a")] })).not.to.throw();
  });

  it("may be none", () => {
    expect(figurePlaces({ nodes: [], edges: [] }).at.size).to.equal(0);
  });
});

describe("a printed figure", () => {
  const nodes = [node("culture"), node("corps", "text"), node("area", "infer")];
  const edges = [tie("culture", "corps"), tie("culture", "area", "leads", "infer")];

  it("frames a printed label, leaves the prose plain, and dashes what is inferred", () => {
    const svg = printedFigure({ nodes, edges }, words).body.svg;
    const frame = (id: string) => svg.match(new RegExp(`data-id="${id}">.*?<rect ([^>]*)/>`))?.[1] ?? "";
    expect(frame("culture"))
      .to.match(/stroke="#/)
      .and.not.match(/dasharray/);
    expect(frame("corps")).not.to.match(/stroke="#/);
    expect(frame("area")).to.match(/stroke-dasharray/);
  });

  it("stands in a table too, with how sure each tie is", () => {
    expect(tableOfFigure({ nodes, edges }, words).rows).to.deep.equal([
      ["culture", "leder", "corps", "i teksten"],
      ["culture", "leder", "area", "vores slutning"],
    ]);
  });
});
