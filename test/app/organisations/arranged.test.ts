import { modelDecisions } from "../../../src/domain/organisation/models.ts";
import { rearrange } from "../../../src/domain/organisation/rearrange/rearrange.ts";
import type { Organisation } from "../../../src/domain/organisation/schema.ts";
import { expectGolden, lineByLine } from "../../support/golden.ts";
import { testServices } from "../../support/services.ts";

/** What decisions set: all but the units, of which only who leads them. */
const movable = ({ units, entered, ...rest }: Organisation) => ({
  ...rest,
  leaders: Object.fromEntries(units.map(({ id, leader }) => [id, leader])),
  lines: entered?.leaders,
});

/** The models, and two that are none of them. */
const ways = {
  ...modelDecisions,
  "mixed and a committee": {
    ...modelDecisions.central,
    support: "mixed",
    supportAreas: ["area-1"],
    referral: "committee",
    network: "formal",
  },
  "a nursery's own support": {
    ...modelDecisions.central,
    support: "specialUnit",
    financing: "area",
  },
} as const;

/** After a wanted change: `UPDATE_GOLDEN=1 mocha test/app/organisations/arranged.test.ts`, and read what changed. */
describe("a case under other decisions", () => {
  for (const id of ["koege", "svendborg"])
    for (const [way, decisions] of Object.entries(ways))
      it(`is what it was: ${id}, ${way}`, async () => {
        const { useCases } = await testServices();
        const organisation = useCases.library.organisations.get(id) as Organisation;
        expectGolden(`arranged/${id} ${way}.txt`, lineByLine(movable(rearrange(organisation, decisions))));
      });
});
