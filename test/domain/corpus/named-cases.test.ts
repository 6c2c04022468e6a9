import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { todayDecisions } from "../../../src/domain/organisation/today-decisions.ts";
import { loadOrganisations } from "../../../src/files/yaml-organisations.ts";
import { corpus } from "./booklet.ts";

const organisations = loadOrganisations(
  fileURLToPath(new URL("../../../data/organisations", import.meta.url)),
);

/** Every option that is explained by a case, with how we know that the case has it: `none` if it has another. */
const named = corpus.decisions.flatMap(({ id, options }) =>
  options.flatMap((option) =>
    corpus.cases
      .filter(
        ({ name }) => option.explanation.da.includes(name.da) || option.explanation.en.includes(name.en),
      )
      .map((one) => {
        const organisation = organisations.get(one.id);
        if (organisation === undefined) throw new Error(`no organisation ${one.id}`);
        const { decisions, basis } = todayDecisions(organisation);
        return `${one.id} ${id} ${option.id}: ${decisions[id] === option.id ? basis[id] : "none"}`;
      }),
  ),
);

describe("a case that is named for a choice", () => {
  it("has made that choice, and not only in what we assumed of it", () => {
    expect(named).to.deep.equal([
      "aalborg leadership twoTierArea: stated",
      "koege support specialUnit: stated",
      "svendborg support mixed: stated",
      "svendborg financing central: read",
    ]);
  });
});
