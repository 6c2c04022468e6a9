import { expect } from "chai";
import { todayDecisions } from "../../../src/domain/organisation/today-decisions.ts";
import { testServices } from "../../support/services.ts";

const of = async (id: string) => {
  const organisation = (await testServices()).useCases.library.organisations.get(id);
  if (!organisation) throw new Error(`no organisation: ${id}`);
  return organisation;
};

describe("today's decisions", () => {
  it("are stated where the source tells them, and read where the structure does", async () => {
    const { decisions, basis } = todayDecisions(await of("svendborg"));
    expect([decisions.support, basis.support]).to.deep.equal(["mixed", "stated"]);
    expect([decisions.network, basis.network]).to.deep.equal(["none", "read"]);
  });

  it("are assumed where all that tells them is, even where the file names them", async () => {
    const { basis } = todayDecisions(await of("koege"));
    const { specialLine, network, coordination, financing, referral } = basis;
    expect(new Set([specialLine, network, coordination, financing, referral])).to.deep.equal(
      new Set(["assumed"]),
    );
    expect(basis.support).to.equal("stated");
  });

  it("are mixed where parts of the municipality differ", async () => {
    const svendborg = await of("svendborg");
    const { basis } = todayDecisions({
      ...svendborg,
      decisions: {},
      units: svendborg.units.map((unit, at) => (at === 0 ? { ...unit, leader: "daycare-section" } : unit)),
    });
    expect(basis.leadership).to.equal("unclear");
  });
});
