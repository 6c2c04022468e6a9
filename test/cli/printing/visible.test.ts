import { expect } from "chai";
import { tableText } from "../../../src/cli/printing/table.ts";
import { visible } from "../../../src/cli/printing/visible.ts";
import { jsonFiles, typed } from "../typing.ts";

const clearing = "\u001b[2J";
// biome-ignore lint/suspicious/noControlCharactersInRegex: what must not reach a terminal.
const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/;

describe("what a terminal would obey", () => {
  const file = jsonFiles();

  it("is written out, and nothing else is touched", () => {
    expect(visible(`a${clearing}b\u009bc\u202ed`)).to.equal("a\\u001b[2Jb\\u009bc\\u202ed");
    const text = "Æblehaven – 5 % ✓\n\tog mere 🙂";
    expect(visible(text)).to.equal(text);
  });

  it("breaks no row of a table", () => {
    expect(tableText([{ head: "Name" }, { head: "No" }], [["a\nb\r", "1"]])).to.equal(
      ["Name        No", "──────────  ──", "a\\nb\\u000d  1"].join("\n"),
    );
  });

  it("does not reach it from the names in a file, nor from what is wrong with one", async () => {
    const name = `a${clearing}`;
    const problem = {
      alternatives: [name, "b"],
      criteria: [{ id: "g", scale: { worst: 0, best: 1 } }],
      measurements: {
        [name]: { g: { type: "exact", value: 1 } },
        b: { g: { type: "exact", value: 0 } },
      },
      iterations: 100,
    };
    const { code, out } = await typed("rank", await file("named.json", problem));
    expect(code).to.equal(0);
    expect(out).to.include("a\\u001b[2J");
    expect(out).not.to.match(obeyed);
    const bad = await typed("rank", await file("bad.json", { ...problem, measurements: {} }));
    expect(bad.code).to.equal(2);
    expect(bad.error).to.include("\\u001b[2J");
    expect(bad.error).not.to.match(obeyed);
  });
});
