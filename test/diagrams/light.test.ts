import { readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";

const folder = new URL("../../src/diagrams/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);

describe("the code of the drawings", () => {
  it("takes only types of organisations and corpus, so that a page need not load their schemas to draw", () => {
    const imports = files.flatMap((file) =>
      [
        ...readFileSync(new URL(file, folder), "utf8").matchAll(
          /^import (?!type).*"(?:\.\.\/)+domain\/(?:organisation\/(?!parts\.ts)|corpus\/).*$/gm,
        ),
      ].map(([line]) => `${file}: ${line}`),
    );
    expect(imports).to.deep.equal([]);
    expect(files).not.to.deep.equal([]);
  });

  it("never touches a document or a file", () => {
    for (const file of files)
      expect(readFileSync(new URL(file, folder), "utf8"), file).not.to.match(
        /\bdocument\.|\bwindow\.|from "node:/,
      );
  });
});
