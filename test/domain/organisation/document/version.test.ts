import { expect } from "chai";
import fc from "fast-check";
import { read } from "../../../../src/domain/faults/read.ts";
import { written } from "../../../../src/domain/organisation/document/written.ts";
import { Organisation } from "../../../../src/domain/organisation/schema.ts";
import { loadLibrary } from "../../../../src/library.ts";
import { municipalities } from "../../../support/municipalities.ts";
import { house, organisationOf } from "../../../support/organisation.ts";

/** What a program of before would send: without anything that is new. */
const asBefore = ({ providers: _, ...organisation }: Organisation) => ({
  ...organisation,
  schema: "tovholder/organisation@1",
});
const town = organisationOf({ units: [house("sunflower", { leader: "daycare" })] });

describe("a document of an organisation", () => {
  it("of version 1 reads to the very same as of version 2, and is written as that", () => {
    fc.assert(
      fc.property(municipalities, (any) => {
        const organisation = { ...any, providers: [] };
        const reading = read(Organisation, asBefore(organisation));
        expect(reading).to.deep.equal({ ok: true, value: organisation });
        expect(written(organisation).schema).to.equal("tovholder/organisation@2");
      }),
      { numRuns: 50 },
    );
  });

  it("of another version is refused, and told which may stand there", () => {
    const reading = read(Organisation, { ...town, schema: "tovholder/organisation@3" });
    expect(reading).to.deep.include({ ok: false });
    const [fault] = reading.ok ? [] : reading.faults;
    expect(fault).to.deep.include({
      code: "not-one-of",
      place: { path: "schema" },
      values: { options: ["tovholder/organisation@2", "tovholder/organisation@1"] },
    });
  });

  it("with a part of a child is refused where it stands, in either version", () => {
    for (const schema of ["tovholder/organisation@1", "tovholder/organisation@2"]) {
      const units = [{ ...town.units[0], children: { 1: 0, 2: 1.5, 3: 0 } }];
      const reading = read(Organisation, { ...town, schema, units });
      const [fault] = reading.ok ? [] : reading.faults;
      expect(fault).to.deep.include({
        code: "wrong-kind",
        place: { path: "units.0.children.2" },
        values: { kind: "wholeNumber", given: 1.5 },
      });
    }
  });

  it("is read back from what is written to the very same, every case and the example", () => {
    for (const organisation of loadLibrary().organisations.values())
      expect(Organisation.parse(JSON.parse(JSON.stringify(written(organisation))))).to.deep.equal(
        organisation,
      );
  });

  it("says a name once where it is the same in both languages, and takes it so", () => {
    const name = { da: "Byen", en: "Town" };
    const { name: whole, units } = written({ ...town, name });
    expect(whole).to.deep.equal(name);
    expect(units[0]?.name).to.equal("sunflower");
    expect(Organisation.parse({ ...town, name: " Byen " }).name).to.deep.equal({ da: "Byen", en: "Byen" });
  });

  it("without a name is told that one is missing", () => {
    const { name: _, ...nameless } = town;
    const reading = read(Organisation, nameless);
    expect(reading.ok ? [] : reading.faults).to.deep.equal([
      { code: "missing", severity: "error", place: { path: "name" }, values: { kind: "text" } },
    ]);
  });
});
