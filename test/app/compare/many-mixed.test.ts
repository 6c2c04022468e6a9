import { expect } from "chai";
import { Comparison } from "../../../src/app/compare/comparison.ts";
import type { CompareQuestion } from "../../../src/app/compare/question.ts";
import { computationOf, computationsBy } from "../../../src/app/computations/computations.ts";
import { roomsFor } from "../../../src/app/kept/room.ts";
import { useCasesOf } from "../../../src/app/use-cases.ts";
import { combinationsFor } from "../../../src/domain/hybrids/search/combinations.ts";
import type { Organisation } from "../../../src/domain/organisation/schema.ts";
import { loadLibrary } from "../../../src/library.ts";

const library = loadLibrary();
const svendborg = library.organisations.get("svendborg") as Organisation;

/** Every combination with mixed support is much like the next, and many are level on all but one criterion. */
const mixed = [...combinationsFor(svendborg).batches]
  .filter(({ choice }) => choice.support === "mixed")
  .flatMap(({ combinations }) => combinations);

describe("Svendborg beside twenty ways to mix its support", () => {
  const { compareOrganisations } = useCasesOf({
    library,
    measures: "1",
    rooms: roomsFor(),
    store: { find: async () => null, keep: async () => {} },
    computations: computationsBy(async (id, input) => computationOf(id).compute(input, () => {})),
  });
  const lenses = ["structure", "both", "evidence"] as const;
  for (const [at, lens] of lenses.entries())
    it(`is answered and told by ${lens}`, async function () {
      this.timeout(30_000);
      const step = Math.floor(mixed.length / 20);
      const alternatives: CompareQuestion["alternatives"] = Array.from({ length: 20 }, (_, n) => ({
        id: `way-${n}`,
        decisions: mixed[(n * step + at) % mixed.length] as (typeof mixed)[number],
      }));
      const answer = await compareOrganisations({
        organisation: svendborg,
        alternatives,
        lens,
        iterations: 500,
      });
      expect(Comparison.safeParse(answer).error?.issues ?? []).to.deep.equal([]);
      expect(answer.alternatives).to.have.length(20);
      const shares = Object.values(answer.ranking.rankAcceptability).map(([first = 0]) => first);
      expect(shares.reduce((sum, share) => sum + share, 0)).to.be.closeTo(1, 1e-9);
      expect(answer.words.da.length).to.be.above(2);
    });
});
