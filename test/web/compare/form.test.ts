import { expect } from "chai";
import { compareAddress } from "../../../src/web/compare/address.ts";
import { compareForm, usableWeights } from "../../../src/web/compare/form.ts";

describe("the choices of the compare page", () => {
  it("start with level 1, the claims of the models themselves, and no weights", () => {
    const form = compareForm({}, "da");
    expect(form).to.include({
      organisation: "",
      level: 1,
      unit: "",
      moved: "",
      step: "",
      lens: "evidence",
      scope: "model",
    });
    expect(form.mode).to.equal("none");
    expect(usableWeights(form)).to.include({ direction: 50, bridge: 50 });
  });

  it("read numbers as either language writes them", () => {
    expect(compareForm({ parents: "12,5" }, "da").weights.parents.weight).to.equal(12.5);
    expect(compareForm({ parents: "12.5" }, "en").weights.parents.weight).to.equal(12.5);
  });

  for (const typed of ["-1", "101", "meget", "", "1e3", "NaN"]) {
    it(`keep what cannot be a weight, and reckon with the even one: «${typed}»`, () => {
      const form = compareForm({ parents: typed }, "da");
      expect(form.weights.parents).to.deep.equal({ typed, weight: null });
      expect(usableWeights(form).parents).to.equal(50);
    });
  }

  it("fall back where an old link asks for what there is no more", () => {
    const form = compareForm({ level: "9", lens: "gut", scope: ["model", "x"], mode: "loud" }, "da");
    expect(form).to.include({ level: 1, lens: "evidence", scope: "model", mode: "none" });
  });
});

describe("a link to a view", () => {
  it("leaves out what stands as it started", () => {
    expect(compareAddress(compareForm({}, "da"), "da")).to.equal("/da/");
    expect(compareAddress(compareForm({ level: "1", parents: "50" }, "en"), "en")).to.equal("/en/");
  });

  it("gives the same view again", () => {
    const query = {
      organisation: "koege",
      level: "3",
      mode: "exact",
      parents: "12,5",
      lens: "both",
      scope: "decision",
    };
    const address = compareAddress(compareForm(query, "da"), "da");
    const again = Object.fromEntries(new URL(address, "http://localhost").searchParams);
    expect(compareForm(again, "da")).to.deep.equal(compareForm(query, "da"));
  });

  it("changes and leaves out choices", () => {
    const form = compareForm({ organisation: "koege", mode: "exact" }, "da");
    expect(compareAddress(form, "da", { organisation: "aalborg", mode: null })).to.equal(
      "/da/?organisation=aalborg",
    );
  });
});
