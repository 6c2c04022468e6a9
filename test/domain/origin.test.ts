import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { basesIn } from "../../src/domain/organisation/bases-in.ts";
import { basesOf, computedOf } from "../../src/domain/origin.ts";
import { loadOrganisations } from "../../src/files/yaml-organisations.ts";

const published = { origin: "published" } as const;
const assumed = { origin: "assumed" } as const;
const difference = { origin: "computed", from: ["published"] } as const;

describe("what a computed value was made from", () => {
  it("is named once each, whatever the order of the parts", () => {
    expect(basesOf([assumed, published, assumed])).to.deep.equal(["published", "assumed"]);
    expect(basesOf([])).to.deep.equal([]);
  });

  it("is what its computed parts were made from, not that they were computed", () => {
    expect(computedOf([difference, published])).to.deep.equal({ origin: "computed", from: ["published"] });
    expect(computedOf([difference, assumed]).from).to.deep.equal(["published", "assumed"]);
  });

  it("of a whole organisation is all that stands in it, whatever it stands on", () => {
    const organisations = loadOrganisations(
      fileURLToPath(new URL("../../data/organisations", import.meta.url)),
    );
    const of = (id: string) => {
      const organisation = organisations.get(id);
      return organisation && basesIn(organisation);
    };
    expect(of("svendborg")).to.deep.equal(["published", "assumed"]);
    expect(of("example")).to.deep.equal(["assumed"]);
  });

  it("is told of everything that is computed in the cases and the example", () => {
    const organisations = [
      ...loadOrganisations(fileURLToPath(new URL("../../data/organisations", import.meta.url))).values(),
    ];
    const silent = organisations.flatMap(({ units, supportTeams }) => {
      return [...units, ...supportTeams].filter(
        ({ origin, origins = {}, from = [] }) =>
          [origin, ...Object.values(origins)].includes("computed") && from.length === 0,
      );
    });
    expect(silent).to.deep.equal([]);
  });
});
