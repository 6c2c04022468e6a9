import { expect } from "chai";
import { mutated, mutationsIn } from "./mutations.ts";

const changesOf = (text: string) => mutationsIn(text).map((mutation) => mutated(text, mutation));

describe("small changes of a file", () => {
  it("put a comparison at its edge and a number one higher, beside types", () => {
    expect(changesOf("const a = (b: number): boolean => b < 2;")).to.deep.equal([
      "const a = (b: number): boolean => b <= 2;",
      "const a = (b: number): boolean => b < 3;",
    ]);
  });

  it("meet a condition always and never", () => {
    expect(changesOf("const a = b ? c : d;")).to.deep.equal([
      "const a = true ? c : d;",
      "const a = false ? c : d;",
    ]);
  });

  it("leave out a statement, a denial and a call that chooses", () => {
    expect(changesOf("tell(a);")).to.deep.equal([";"]);
    expect(changesOf("const a = !b;")).to.deep.equal(["const a = b;"]);
    expect(changesOf("const a = b.filter(c);")).to.deep.equal(["const a = b;"]);
  });

  it("ask some where every was asked, and loosen a strict schema", () => {
    expect(changesOf("const a = b.every(c);")).to.deep.equal(["const a = b.some(c);"]);
    expect(changesOf("const a = z.strictObject(c);")).to.deep.equal(["const a = z.object(c);"]);
  });

  it("empty a word, but not the name of what is imported, and do not subtract texts", () => {
    expect(changesOf('import { a } from "b";\nconst c = "d" + a;')).to.deep.equal([
      'import { a } from "b";\nconst c = "" + a;',
    ]);
  });
});
