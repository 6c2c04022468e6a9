import { expect } from "chai";
import { checkOrganisation } from "../../../../src/app/organisations/check/check-organisation.ts";
import { Norm } from "../../../../src/domain/corpus/entries/guidance.ts";
import { fault, warning } from "../../../../src/domain/faults/fault.ts";
import { library, town } from "../../town.ts";

const manyPlaces = Norm.parse({
  id: "T-1",
  source: "rules",
  section: "Places",
  subject: { da: "Pladser", en: "Places" },
  measure: "placesPerArea",
  from: 100,
  to: null,
  exclusiveFrom: true,
  consequence: { da: "Det drøftes.", en: "It is discussed." },
  actor: null,
  involves: [],
  modality: "must",
});

describe("checkOrganisation", () => {
  const check = checkOrganisation(library);

  it("finds nothing wrong with an organisation that holds together", () => {
    expect(check(town)).to.deep.equal([]);
  });

  it("finds what has not an organisation's shape", () => {
    expect(check({ ...town, kind: "city", colour: "red" })).to.deep.equal([
      fault("not-one-of", { options: ["case", "example", "own"] }, "kind"),
      fault("unknown-field", {}, "colour"),
    ]);
  });

  for (const nothing of [null, undefined, 7, "town", [], {}])
    it(`finds something wrong with ${JSON.stringify(nothing)}`, () => {
      expect(check(nothing)).not.to.deep.equal([]);
    });

  it("finds ids that lead nowhere", () => {
    expect(check({ ...town, coordination: ["mayor"] })).to.deep.equal([
      fault("unknown-id", { id: "mayor" }, "coordination", 0),
    ]);
  });

  it("finds decisions that do not hold together, and says why", () => {
    const findings = check({ ...town, decisions: { coordination: "network", network: "none" } });
    const because = {
      da: "Samordning i netværk kræver, at der er et netværk.",
      en: "Coordination in a network needs a network.",
    };
    const place = "decisions.coordination, decisions.network";
    expect(findings).to.deep.equal([
      fault("decisions-disagree", { rule: "network-needs-a-network", because }, place),
    ]);
  });

  it("finds the areas of which a norm asks something", () => {
    const strict = checkOrganisation({ ...library, corpus: { ...library.corpus, norms: [manyPlaces] } });
    const subject = { da: "Pladser", en: "Places" };
    const consequence = { da: "Det drøftes.", en: "It is discussed." };
    const asks = { norm: "T-1", subject, consequence };
    expect(strict(town)).to.deep.equal([
      warning("norm-asks", { ...asks, value: 128 }, "areas", 0),
      warning("norm-asks", { ...asks, value: 120 }, "areas", 1),
    ]);
    const [first, ...others] = town.units;
    const partly = { ...town, units: [{ ...first, places: null }, ...others] };
    expect(strict(partly)).to.deep.equal([warning("norm-asks", { ...asks, value: 120 }, "areas", 1)]);
    const [, second, ...rest] = town.units;
    const crowded = { ...town, units: [{ ...first, places: null }, { ...second, places: 101 }, ...rest] };
    expect(strict(crowded)[0]).to.deep.equal(warning("norm-asks-from", { ...asks, least: 109 }, "areas", 0));
  });
});
