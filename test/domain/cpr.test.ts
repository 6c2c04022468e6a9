import { expect } from "chai";
import { holdsCpr } from "../../src/domain/cpr.ts";

describe("a CPR number", () => {
  it("is ten digits that begin with a day and a month, wherever they stand", () => {
    for (const text of [
      "010203-1234",
      "0102031234",
      "310100 9999",
      "Barnet 290200-1234, 4 år",
      "x:010203-1234.",
    ])
      expect(holdsCpr(text), text).to.equal(true);
  });

  it("is no other number: no such day, other lengths, other signs between", () => {
    for (const text of ["", "320103-1234", "000103-1234", "310203-1234", "301303-1234", "01020-31234"])
      expect(holdsCpr(text), text).to.equal(false);
    for (const text of ["10102031234", "01020312345", "010203--1234", "130 dagtilbud", "2026-11-30"])
      expect(holdsCpr(text), text).to.equal(false);
  });
});
