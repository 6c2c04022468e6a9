import { expect } from "chai";
import fc from "fast-check";
import { indicators } from "../../../../src/domain/lenses/structure/indicators.ts";
import { measuring } from "../../../../src/domain/lenses/structure/measuring.ts";
import type { Decisions } from "../../../../src/domain/organisation/decisions.ts";
import type { Organisation } from "../../../../src/domain/organisation/schema.ts";
import { everyCombination, municipalities } from "../../../support/municipalities.ts";

const turned = (organisation: Organisation): Organisation => ({
  ...organisation,
  units: organisation.units.toReversed(),
  areas: organisation.areas.toReversed(),
  sections: organisation.sections.toReversed(),
});

describe("the order in which a municipality is listed", () => {
  it("matters to no indicator under any combination", () => {
    fc.assert(
      fc.property(municipalities, fc.nat(), (organisation, pick) => {
        const all = everyCombination(organisation);
        const [one, other] = [measuring(organisation), measuring(turned(organisation))];
        for (let at = 0; at < 40; at++) {
          const decisions = all[(pick + at * 7919) % all.length] as Decisions;
          const [here, there] = [one(decisions)(decisions), other(decisions)(decisions)];
          const parting = indicators.flatMap(({ id }, place) => {
            const [a, b] = [here[place] ?? null, there[place] ?? null];
            return (a === null || b === null ? a === b : Math.abs(a - b) < 1e-9)
              ? []
              : [{ id, a, b, decisions }];
          });
          expect(parting).to.deep.equal([]);
        }
      }),
      { numRuns: 80 },
    );
  }).timeout(20_000);
});
