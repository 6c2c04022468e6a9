import { expect } from "chai";
import { checkOrganisation } from "../../../../src/app/organisations/check/check-organisation.ts";
import { Norm } from "../../../../src/domain/corpus/entries/guidance.ts";
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

  it("finds what has not an organisation's shape, in both languages", () => {
    expect(check({ ...town, kind: "city", colour: "red" })).to.deep.equal([
      {
        kind: "shape",
        path: "kind",
        message: {
          da: 'brug en af: "case", "example", "own"',
          en: 'use one of: "case", "example", "own"',
        },
      },
      {
        kind: "shape",
        path: "colour",
        message: { da: "ukendt felt", en: "unknown field" },
      },
    ]);
  });

  for (const nothing of [null, undefined, 7, "town", [], {}])
    it(`finds something wrong with ${JSON.stringify(nothing)}`, () => {
      expect(check(nothing)).not.to.deep.equal([]);
    });

  it("finds ids that lead nowhere", () => {
    expect(check({ ...town, coordination: ["mayor"] }).map(({ kind, path }) => [kind, path])).to.deep.equal([
      ["tie", "coordination.0"],
    ]);
  });

  it("finds decisions that do not hold together, and says why", () => {
    const findings = check({ ...town, decisions: { coordination: "network", network: "none" } });
    expect(findings).to.deep.equal([
      {
        kind: "consistency",
        path: "decisions.coordination, decisions.network",
        message: {
          da: "Samordning i netværk kræver, at der er et netværk.",
          en: "Coordination in a network needs a network.",
        },
      },
    ]);
  });

  it("finds the areas of which a norm asks something", () => {
    const strict = checkOrganisation({ ...library, corpus: { ...library.corpus, norms: [manyPlaces] } });
    const message = { da: "Pladser: 128. Det drøftes.", en: "Places: 128. It is discussed." };
    expect(strict(town)).to.deep.equal([
      { kind: "norm", path: "areas.0", message, norm: "T-1" },
      {
        kind: "norm",
        path: "areas.1",
        message: { da: "Pladser: 120. Det drøftes.", en: "Places: 120. It is discussed." },
        norm: "T-1",
      },
    ]);
  });
});
