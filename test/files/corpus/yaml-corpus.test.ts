import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { loadCorpus, readCorpus } from "../../../src/files/yaml-corpus.ts";
import { thrownFaults } from "../../support/fault-lines.ts";

const data = fileURLToPath(new URL("../../../data", import.meta.url));

describe("the corpus folder", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "corpus-"));
    cpSync(data, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const change = (file: string, from: string, to: string) => {
    const text = readFileSync(join(folder, file), "utf8");
    expect(text).to.include(from);
    writeFileSync(join(folder, file), text.replace(from, to));
  };

  it("gives the corpus", () => {
    expect(loadCorpus(folder).claimById.get("G-1")?.kind).to.equal("gain");
  });

  it("reads claims from any number of files", () => {
    const file = readFileSync(join(folder, "claims/booklet-need-levels.yaml"), "utf8");
    const cut = file.indexOf("- id: ST-1");
    writeFileSync(join(folder, "claims/booklet-need-levels.yaml"), file.slice(0, cut));
    writeFileSync(join(folder, "claims/stages.yaml"), file.slice(cut));
    expect(readCorpus(folder).faults).to.deep.equal([]);
  });

  it("stops with every fault, by file, entry and field", () => {
    change("criteria.yaml", "gain: G-1", "gain: G-9");
    change("claims/booklet-figures.yaml", "hedge: survey", "hedge: sure");
    const faults = thrownFaults(() => loadCorpus(folder));
    expect(faults).to.include("criteria.yaml, direction, gain: unknown-id G-9");
    expect(faults.find((line) => line.startsWith("claims/booklet-figures.yaml, U-1, hedge: not-one-of"))).to
      .exist;
  });

  it("names the line where the YAML breaks", () => {
    writeFileSync(join(folder, "law.yaml"), "- id: LAW-1\n  topic: {da: Lov\n");
    const [broken] = readCorpus(folder).faults;
    expect(broken?.code).to.equal("not-yaml");
    expect(broken?.place).to.include({ sheet: "law.yaml" }).and.have.property("row").that.is.within(2, 3);
  });

  it("says which file is missing", () => {
    rmSync(join(folder, "evidence.yaml"));
    expect(thrownFaults(() => loadCorpus(folder))).to.include("evidence: file-missing");
  });
});
