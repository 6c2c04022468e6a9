import { expect } from "chai";
import { z } from "zod";
import { fault } from "../../../src/domain/faults/fault.ts";
import { few } from "../../../src/domain/faults/few.ts";
import { read } from "../../../src/domain/faults/read.ts";
import { faultLines } from "../../support/fault-lines.ts";

const unknowns = (count: number) =>
  Array.from({ length: count }, (_, at) => fault("unknown-id", { id: `x${at}` }, "units", at, "leader"));

describe("a few of many faults", () => {
  it("are all of them up to fifty, and fifty and how many more beyond", () => {
    for (const count of [0, 1, 50]) expect(few(unknowns(count))).to.deep.equal(unknowns(count));
    const told = few(unknowns(51));
    expect(told.slice(0, 50)).to.deep.equal(unknowns(50));
    expect(faultLines(told.slice(50))).to.deep.equal(["more-faults 1"]);
  });

  it("hold the first of each kind in each field, however late it comes", () => {
    const late = [fault("empty", {}, "units", 70, "name"), fault("empty", {}, "units", 71, "name")];
    const told = few([...unknowns(70), ...late]);
    expect(told.filter(({ code }) => code === "empty")).to.deep.equal([late[0]]);
    expect(told).to.have.length(51);
    expect(faultLines(told.slice(-1))).to.deep.equal(["more-faults 22"]);
  });

  it("are told of a value with more mistakes than the stack holds", () => {
    const schema = z.strictObject({ all: z.array(z.number()) });
    const answer = read(schema, { all: Array.from({ length: 400_000 }, () => "x") });
    expect(answer.ok ? [] : answer.faults.map(({ code }) => code)).to.satisfy(
      (codes: readonly string[]) => codes.at(-1) === "more-faults" || codes.join() === "too-many-faults",
    );
  });

  it("are told of fields that nobody knows, three hundred thousand of them", () => {
    const unknown = Object.fromEntries(Array.from({ length: 300_000 }, (_, at) => [`f${at}`, 1]));
    const answer = read(z.strictObject({}), unknown);
    expect(answer.ok ? [] : answer.faults).to.have.length(51);
  });
});
