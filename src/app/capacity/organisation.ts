import { minIndex } from "d3-array";
import { type Assumptions, scenarios } from "../../domain/capacity/assumptions.ts";
import { breakEven } from "../../domain/capacity/break-even.ts";
import {
  competenceCoverage,
  type Demand,
  demandOf,
  queuesOf,
  sharedBy,
} from "../../domain/capacity/pools.ts";
import type { Pool } from "../../domain/capacity/queue/pool.ts";
import { shareWaitingLonger, waitsOf } from "../../domain/capacity/queue/waits.ts";
import { waitsInAll } from "../../domain/capacity/queue/waits-in-all.ts";
import type { OrganisationCapacity, ScenarioOf } from "./answer.ts";
import type { ArrangedQuestion } from "./question.ts";

/**
 * Who needs support and who gives it under each alternative, how long they wait in each scenario (the ends of the
 * assumptions' ranges, and what is likely), and what the alternatives with more pools must gain by being near to wait
 * no longer than the one with the fewest. That is asked of the same children: those of the areas that both serve. Throws
 * "invalid" for more courses at a time than can be computed with.
 */
export function organisationCapacity(question: ArrangedQuestion): OrganisationCapacity {
  const { arranged, leftOut, assumptions, longerThan } = question;
  const alternatives = arranged.map(({ id, organisation }) => {
    const demand = demandOf(organisation);
    return { id, demand, queues: inEach((scenario) => queuesOf(demand, assumptions, scenario)) };
  });
  return {
    assumptions,
    longerThan,
    alternatives: alternatives.map(({ id, demand, queues }) => ({
      id,
      ...demand,
      coverage: inEach((scenario) => competenceCoverage(demand, assumptions, scenario)),
      waits: inEach((scenario) => waitsIn(queues[scenario], longerThan)),
    })),
    leftOut,
    breakEven: breakEvens(alternatives, assumptions),
  };
}

/** None against an alternative that serves nobody, nor between two that serve no area both. */
function breakEvens(
  alternatives: readonly { readonly id: string; readonly demand: Demand }[],
  assumptions: Assumptions,
): OrganisationCapacity["breakEven"] {
  const size = ({ demand }: (typeof alternatives)[number]) => demand.pools.length;
  const some = alternatives.filter(({ demand }) => demand.needs.some(({ pool }) => pool !== null));
  const far = some[minIndex(some, size)];
  if (far === undefined) return [];
  return some
    .filter((near) => size(near) > size(far))
    .flatMap((near) => {
      const [ours, theirs] = sharedBy(near.demand, far.demand);
      if (ours.needs.length === 0) return [];
      const factors = inEach((scenario) =>
        breakEven(queuesOf(ours, assumptions, scenario), queuesOf(theirs, assumptions, scenario)),
      );
      return [{ near: near.id, far: far.id, areas: ours.needs.map(({ area }) => area), factors }];
    });
}

const waitsIn = (pools: readonly Pool[], longerThan: number) => ({
  pools: pools.map((pool) => ({
    ...pool,
    ...waitsOf(pool),
    shareWaitingLonger: shareWaitingLonger(pool, longerThan),
  })),
  all: waitsInAll(pools, longerThan),
});

function inEach<Value>(value: (scenario: (typeof scenarios)[number]) => Value): ScenarioOf<Value> {
  return Object.fromEntries(scenarios.map((scenario) => [scenario, value(scenario)])) as ScenarioOf<Value>;
}
