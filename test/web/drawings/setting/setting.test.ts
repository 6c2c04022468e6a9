import { expect } from "chai";
import { formats } from "../../../../src/texts/format.ts";
import { queryOf, settingFor } from "../../../../src/web/drawings/setting/setting.ts";
import { testServices } from "../../../support/services.ts";

const setting = async (query: unknown, only?: string) => {
  const { useCases, texts } = await testServices();
  return settingFor(useCases, query, { t: texts.da, language: "da", format: formats.da }, only);
};

describe("a page's setting", () => {
  it("is the example, a child of level 1 and the first unit, unless asked otherwise", async () => {
    const { organisation, level, unit, organisations } = await setting({});
    expect([organisation.id, level, organisations[0]?.id]).to.deep.equal(["example", 1, "example"]);
    expect(unit).to.equal(organisation.units[0]?.id);
  });

  it("falls back from what cannot be used, whatever it is", async () => {
    for (const level of ["5", "-1", "", ["1", "2"], { $ne: 1 }])
      expect((await setting({ level })).level).to.equal(1);
    for (const unit of ["special-nursery", "nowhere", ["a"], "x".repeat(65)]) {
      const { organisation, unit: shown } = await setting({ organisation: "koege", unit });
      expect(shown).to.equal(organisation.units[0]?.id);
    }
  });

  it("does not know an unknown municipality", async () => {
    const asked = await setting({ organisation: "atlantis" }).catch((error: Error) => error.message);
    expect(asked).to.include("atlantis");
  });

  it("stays with the page's own municipality", async () => {
    expect((await setting({ organisation: "koege" }, "aalborg")).organisation.id).to.equal("aalborg");
  });

  it("comes back from the link that carries it", async () => {
    for (const query of [
      {},
      { organisation: "koege", level: "0" },
      { organisation: "svendborg", level: "3", unit: "area-2-house-7" },
    ]) {
      const one = await setting(query);
      const again = await setting(Object.fromEntries(new URLSearchParams(queryOf(one))));
      expect([again.organisation.id, again.level, again.unit]).to.deep.equal([
        one.organisation.id,
        one.level,
        one.unit,
      ]);
    }
    expect(queryOf(await setting({}))).to.equal("");
    expect(queryOf(await setting({ level: "4" }), { level: 1 })).to.equal("");
  });
});
