import { expect } from "chai";
import { appliedBatch } from "../../../src/domain/analysis/applied.ts";
import { AnalysisCommands } from "../../../src/domain/analysis/commands.ts";
import { readAnalysis } from "../../../src/domain/analysis/read-analysis.ts";
import { Analysis, AnalysisSettings } from "../../../src/domain/analysis/schema.ts";
import { fault } from "../../../src/domain/faults/fault.ts";
import { faultLines, readFaults } from "../../support/fault-lines.ts";
import { both } from "../../support/organisation.ts";
import { smallOrganisation } from "../../support/small-organisation.ts";

const start = Analysis.parse({
  schema: "tovholder/analysis@1",
  name: both("Ours"),
  organisation: smallOrganisation,
});
const move = { type: "moveUnit", unit: "a1", area: "b", leader: "b" } as const;
const faultsOf = (...commands: Parameters<typeof appliedBatch>[1]) => {
  const result = appliedBatch(start, commands);
  return result.ok ? [] : faultLines(result.faults);
};

describe("a batch of commands on an analysis", () => {
  it("changes what it says, marks it as entered, and tells what it touched", () => {
    const result = appliedBatch(start, [move, { type: "changeUnit", unit: "a1", children: { 2: 5 } }]);
    if (!result.ok) throw new Error("refused");
    const [unit] = result.state.organisation.units;
    expect(unit).to.deep.include({
      area: "b",
      leader: "b",
      children: { 1: 1, 2: 5, 3: 2 },
      origins: { area: "entered", leader: "entered", children: "entered" },
    });
    expect(result.touched.writes).to.include.members(["unit:a1/area", "unit:a1/leader", "unit:a1/children"]);
    expect(appliedBatch(result.state, result.inverse)).to.deep.include({ ok: true, state: start });
  });

  it("is done wholly or not at all, and says which command and which field could not be done", () => {
    expect(faultsOf(move, { type: "moveUnit", unit: "a2", area: "c" })).to.deep.equal([
      "commands.1.area: unknown-area c",
    ]);
    expect(faultsOf({ type: "moveUnit", unit: "x", area: "b" })).to.deep.equal([
      "commands.0.unit: unknown-unit x",
    ]);
    const result = appliedBatch(start, [{ type: "removeArea", area: "a" }]);
    expect(result).to.deep.equal({
      ok: false,
      faults: [
        fault("left-without", { id: "a", count: 4, hanging: [both("a1"), both("a2")] }, "commands.0.moveTo"),
      ],
    });
  });

  it("can rename the analysis and change its settings, and take it back", () => {
    const settings = {
      type: "changeSettings",
      suppression: { threshold: 3, reason: "Only we read it", zeros: "hide" },
    } as const;
    const result = appliedBatch(start, [{ type: "nameAnalysis", name: both("New") }, settings]);
    if (!result.ok) throw new Error("refused");
    expect(result.state).to.deep.include({ name: both("New") });
    expect(result.state.settings.suppression.threshold).to.equal(3);
    expect(appliedBatch(result.state, result.inverse)).to.deep.include({ state: start });
    expect(appliedBatch(start, [settings])).to.deep.include({
      touched: { reads: [], writes: ["settings/suppression"] },
    });
  });

  it("knows no command and no field but its own", () => {
    expect(readFaults(AnalysisCommands, [{ ...move, by: "me" }])).to.deep.equal(["0.by: unknown-field"]);
    expect(readFaults(AnalysisCommands, [{ type: "moveHouse" }])).to.have.lengthOf(1);
    expect(readFaults(AnalysisCommands, [])).to.deep.equal(["list-too-short 1"]);
  });
});

describe("an analysis as it was kept", () => {
  it("is read with what was not said filled in", () => {
    const { schema, name, organisation } = start;
    expect(readAnalysis({ schema, name, organisation })).to.deep.equal({ ok: true, value: start });
    expect(start.settings).to.deep.equal(AnalysisSettings.parse({}));
  });

  it("is refused in a schema that is not known", () => {
    const reading = readAnalysis({ ...start, schema: "tovholder/analysis@0" });
    expect(reading.ok).to.equal(false);
  });
});
