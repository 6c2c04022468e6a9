import { join } from "node:path";
import { scalingBounds } from "../src/domain/hybrids/scaling-bounds.ts";
import { SearchFilter } from "../src/domain/hybrids/search/filter.ts";
import { search } from "../src/domain/hybrids/search/search.ts";
import { indicatorValues } from "../src/domain/lenses/structure/indicators.ts";
import { consistentDecisions } from "../src/domain/organisation/consistency.ts";
import { graphOf } from "../src/domain/organisation/graph/graph.ts";
import { rearrange } from "../src/domain/organisation/rearrange/rearrange.ts";
import type { Organisation } from "../src/domain/organisation/schema.ts";
import { loadCorpus } from "../src/files/yaml-corpus.ts";
import { municipalityOf } from "./graph.ts";
import { type BenchLine, rounded, timesAsLong } from "./measure.ts";

const corpus = loadCorpus(join(import.meta.dirname, "../data"));

export const name = "search";

/**
 * A whole search, per combination, against rearranging, building the graph and measuring it; and against itself with four times
 * as many combinations.
 */
export async function run(): Promise<readonly BenchLine[]> {
  const large = municipalityOf(130, 22);
  const all = consistentDecisions(large);
  const some = all.filter((_, at) => at % Math.ceil(all.length / 100) === 0);
  const rebuilding = () => some.map((decisions) => indicatorValues(graphOf(rearrange(large, decisions))));
  const many = searching(large);
  const [few, fourfold] = [searching(municipalityOf(130, 6)), searching(municipalityOf(130, 8))];
  const perRebuilding = timesAsLong(many.work, rebuilding, 5) * (some.length / many.combinations);
  const perFew = timesAsLong(fourfold.work, few.work, 5) * (few.combinations / fourfold.combinations);
  return [
    {
      name: "search",
      value: rounded(perRebuilding, 3),
      unit: "of rebuilding, per combination",
      goal: "<= 0.05",
    },
    {
      name: "search-linear",
      value: rounded(perFew),
      unit: "times as long per combination, with four times as many",
      goal: "<= 1.2",
    },
  ];
}

type Searching = { readonly work: () => unknown; readonly combinations: number };

function searching(organisation: Organisation): Searching {
  const question = {
    ...{ organisation, bounds: scalingBounds(organisation), filter: SearchFilter.parse({}) },
    ...{ claims: corpus.claims, evidence: corpus.evidence },
  };
  return { work: () => search(question), combinations: search(question).combinations };
}
