import { expect } from "chai";
import { filterFields, filterFrom, passing } from "../../../src/web/sources/source/filter.ts";
import { bearing, claim, reading } from "./reading.ts";

const read = reading({
  claims: [
    claim("A", { kind: "risk", hedge: "hedged", bears: [bearing({ model: "network" })] }),
    claim("B", { kind: "risk", hedge: "asserted" }),
    claim("C", { kind: "fact", hedge: "asserted" }),
  ],
});
const { claims } = read.corpus;
const shown = (query: unknown) => passing(claims, filterFrom(query, claims)).map(({ id }) => id);

describe("the filter of a source's claims", () => {
  it("lets all through that nothing speaks against", () => {
    expect(shown({})).to.deep.equal(["A", "B", "C"]);
    expect(shown({ kind: "", hedge: "", criterion: "" })).to.deep.equal(["A", "B", "C"]);
  });

  it("asks for all that is named at once", () => {
    expect(shown({ kind: "risk" })).to.deep.equal(["A", "B"]);
    expect(shown({ kind: "risk", hedge: "asserted" })).to.deep.equal(["B"]);
    expect(shown({ criterion: "bridge" })).to.deep.equal(["A"]);
    expect(shown({ kind: "fact", criterion: "bridge" })).to.deep.equal([]);
  });

  it("takes a word that no claim has, or no word at all, for none", () => {
    for (const kind of ["gain", "x".repeat(500), ["risk", "fact"], { risk: 1 }, 7])
      expect(shown({ kind })).to.deep.equal(["A", "B", "C"]);
  });

  it("offers only what some claim has, and no choice where there is but one", () => {
    const fields = filterFields(claims, filterFrom({ kind: "risk" }, claims), read);
    expect(fields.map(({ name, value }) => [name, value])).to.deep.equal([
      ["kind", "risk"],
      ["hedge", ""],
    ]);
    expect(fields[0]?.options.map(({ value }) => value)).to.deep.equal(["", "risk", "fact"]);
  });

  it("stands nothing in the way of a source without claims", () => {
    expect(passing([], filterFrom({ kind: "risk" }, []))).to.deep.equal([]);
    expect(filterFields([], filterFrom({}, []), read)).to.deep.equal([]);
  });
});
