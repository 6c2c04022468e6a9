import { expect } from "chai";
import { jsonFault } from "../../../src/files/json/json-fault.ts";

describe("jsonFault", () => {
  const faults: readonly [text: string, line: number, column: number][] = [
    ['{\n  "a": [b]\n}', 2, 9],
    ["{'a': 1}", 1, 2],
    ['{"a" 1}', 1, 6],
    ['{"a": 1,}', 1, 9],
    ['{"a": 1} 2', 1, 10],
    ["[1,\n2,\n03]", 3, 2],
    ["[trux]", 1, 5],
    ["[1.x]", 1, 4],
    ['["\\q"]', 1, 4],
    ["<html>", 1, 1],
  ];
  for (const [text, line, column] of faults)
    it(`lies at ${line}:${column} in ${JSON.stringify(text)}`, () => {
      expect(jsonFault(text)).to.deep.include({ code: "not-json", place: { row: line, column } });
    });

  for (const text of ["", '{"a": [1, 2', '"a', "[tru", "[-", "[1.", '["\\u12'])
    it(`lies behind ${JSON.stringify(text)}, which only ends too early`, () => {
      const place = { row: 1, column: text.length + 1 };
      expect(jsonFault(text)).to.deep.include({ code: "json-unfinished", place });
    });
});
