import { expect } from "chai";
import { type Fault, fault, warning, within } from "../../../src/domain/faults/fault.ts";
import type { FaultCode } from "../../../src/domain/faults/values.ts";
import { languages } from "../../../src/domain/language.ts";
import { faultCodes, faultTexts } from "../../../src/texts/faults/table.ts";
import { toldFault, toldIn, toldWithPlace } from "../../../src/texts/faults/told.ts";
import { samples } from "./samples.ts";

const sample = (code: FaultCode): Fault => fault(code, samples[code]);
const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

/** Words that no Danish sentence has, and those that no English one has. */
const foreign = {
  da: /\b(the|must|is|are|use|give|unknown|cannot|than|with|and|which|not)\b/i,
  en: /[æøå]|\b(skal|ikke|ukendt|kan|brug|eller|og|højst|et|til)\b/i,
} as const;

describe("every fault", () => {
  for (const code of faultCodes)
    it(`${code} is told in both languages`, () => {
      const { message } = toldFault(sample(code));
      for (const language of languages) {
        expect(message[language]).not.to.match(/[{}]|undefined|\[object/);
        const own = faultTexts[code];
        const words = `${own[language]} ${own.mend?.[language] ?? ""}`.replaceAll(/\{\w+\}/g, "…");
        expect(words).not.to.match(foreign[language]);
        expect(message[language].endsWith(own.mend?.[language] ?? "")).to.equal(true);
      }
    });

  it("tells the same values in both languages, all of them known", () => {
    for (const code of faultCodes) {
      const { da, en } = faultTexts[code];
      expect(holes(da), code).to.have.members(holes(en));
      expect(Object.keys(samples[code]), code).to.include.members(holes(da));
    }
  });

  it("ends so that a way to mend it can follow, which is a whole sentence", () => {
    for (const code of faultCodes) {
      const { da, en, mend } = faultTexts[code];
      if (mend === undefined) continue;
      for (const text of [da, en]) expect(text, code).not.to.match(/\.$/);
      for (const text of Object.values(mend)) expect(text, code).to.match(/^\p{Lu}.*\.$|^worst.*\.$/u);
    }
  });
});

describe("toldIn", () => {
  it("leaves what somebody typed as it is, whatever it says", () => {
    for (const id of ["ward-9", "must be a number", "unknown unit: 7", "$&", "{id}", "to\nlines", ""])
      expect(toldIn("da", fault("unknown-id", { id }))).to.equal(`ukendt id: ${id}`);
    const cell = { alternative: "all weights are 0", criterion: "empty" };
    expect(toldIn("da", fault("no-such-cell", cell))).to.equal(
      "feltet findes ikke: all weights are 0 på empty",
    );
  });

  it("writes numbers as the reader does", () => {
    const told = (found: Fault) => languages.map((language) => toldIn(language, found));
    expect(told(fault("above-limit", { most: 2_000_000 }))).to.deep.equal([
      "må højst være 2.000.000",
      "must be at most 2,000,000",
    ]);
    expect(told(fault("below-limit", { least: 1e-9 }))[0]).to.equal("skal være mindst 0,000000001");
    expect(told(fault("below-limit", { least: -90.5 }))[0]).to.equal("skal være mindst −90,5");
    expect(told(fault("below-limit", { least: 0.1 + 0.2 }))[1]).to.equal("must be at least 0.3");
    expect(told(sample("too-much-support"))[0]).to.match(/tilsammen 10\.020 dagtilbud, og højst 10\.000 /);
    expect(told(sample("lower-bounds-too-high"))[0]).to.match(
      /er tilsammen 1,15, 0,15 for meget: charm 0,65; parents 0,5\. Tilsammen må de højst være 1\.$/,
    );
  });

  it("tells a reason among the values in the reader's language", () => {
    const found = sample("decisions-disagree");
    expect(toldIn("da", found)).to.equal("Området kan kun betale, når det har en leder.");
    expect(toldIn("en", found)).to.equal("An area can pay only with a leader.");
  });
});

describe("toldWithPlace", () => {
  it("names the field, or the row and column, or nothing where it is about the whole", () => {
    const whole = fault("not-json", {});
    const told = (found: Fault) => toldWithPlace("en", found);
    expect(told(whole)).to.equal("is not JSON");
    expect(told(within(whole, "units", 3))).to.equal("units.3: is not JSON");
    expect(told({ ...whole, place: { row: 2, column: 9 } })).to.equal("line 2, column 9: is not JSON");
    expect(told({ ...whole, place: { sheet: "Units", row: 2, column: 9 } })).to.equal(
      "Units, line 2, column 9: is not JSON",
    );
  });
});

describe("a fault", () => {
  it("keeps its place when it is seen from a larger thing", () => {
    const found = warning("empty", {}, "units", 3, "name");
    expect(within(found, "organisation")).to.deep.equal({
      code: "empty",
      severity: "warning",
      place: { path: "organisation.units.3.name" },
      values: {},
    });
    const inSheet: Fault = { ...found, place: { sheet: "Units", row: 2, column: 1 } };
    expect(within(inSheet, "organisation")).to.equal(inSheet);
  });
});
