import { expect } from "chai";
import { editionOf } from "../../../src/domain/corpus/edition.ts";

describe("the edition of a corpus", () => {
  const { version } = editionOf({ a: ["Områdelederen", 1] }, []);

  it("is eight letters, the same for the same content and another for any other", () => {
    expect(version).to.match(/^[0-9a-f]{8}$/);
    expect(editionOf({ a: ["Områdelederen", 1] }, []).version).to.equal(version);
    expect(editionOf(12, []).version, "FNV-1a of the text 12").to.equal("1deb2d6a");
    const others = [
      { a: ["Områdelederen", 2] },
      { a: ["Områdelederem", 1] },
      { b: ["Områdelederen", 1] },
      {},
      "",
      null,
    ];
    const versions = others.map((content) => editionOf(content, []).version);
    expect(new Set([version, ...versions]).size).to.equal(others.length + 1);
  });

  it("bears the last day on which the law was looked up", () => {
    expect(editionOf({}, ["2026-11-22", "2026-11-30", "2025-12-31"]).date).to.equal("2026-11-30");
    expect(editionOf({}, []).date).to.equal(null);
  });
});
