import { writeFile } from "node:fs/promises";
import { expect } from "chai";
import { DomainError } from "../../../src/domain/errors.ts";
import { textIn } from "../../../src/files/json/encoding.ts";
import { testFolder, typed } from "../typing.ts";

const json = '{"a": "støj €"}';
const utf16 = Buffer.from(json, "utf16le");
const bigEndian = Buffer.from(utf16).swap16();

describe("a file's text", () => {
  it("is UTF-8, with its mark or without, or UTF-16 with its mark", () => {
    for (const bytes of [
      Buffer.from(json),
      Buffer.from(`\uFEFF${json}`),
      Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), bigEndian]),
    ])
      expect(textIn(bytes)).to.equal(json);
    expect(textIn(new Uint8Array())).to.equal("");
  });

  it("is not guessed at where it is anything else: the encoding is named", () => {
    const cases = [
      ["UTF-16", utf16],
      ["UTF-16", bigEndian],
      ["Latin-1 (Windows-1252)", Buffer.from('{"a": "støj"}', "latin1")],
    ] as const;
    for (const [encoding, bytes] of cases)
      expect(() => textIn(bytes))
        .to.throw(DomainError)
        .and.to.have.nested.property("faults[0].values")
        .that.deep.equals({ encoding });
  });

  describe("on the command line", () => {
    const pathOf = testFolder();

    it("ends with 2 and what to do, where it cannot be read", async () => {
      const path = pathOf("latin.json");
      await writeFile(path, Buffer.from('{"organisation": "støj"}', "latin1"));
      expect(await typed("check", path)).to.deep.equal({
        code: 2,
        out: "",
        error: `${path}: er gemt som Latin-1 (Windows-1252). Gem den som UTF-8.\n`,
      });
    });
  });
});
