import { expect } from "chai";
import { nestingOf } from "../../../src/files/json/nesting.ts";

describe("nestingOf", () => {
  const cases: readonly [json: string, deep: number][] = [
    ["", 0],
    ["1", 0],
    ["[]", 1],
    ['{"a":[{}]}', 3],
    ["[[],[],[]]", 2],
    ['"[[["', 0],
    ['["\\"[["]', 1],
    ['["\\\\",[]]', 2],
    ['["æøå [",[]]', 2],
  ];
  for (const [json, deep] of cases) {
    it(`is ${deep} for ${json || "nothing"}`, () => {
      expect(nestingOf(Buffer.from(json))).to.equal(deep);
    });
  }
});
