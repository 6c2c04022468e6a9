import { join } from "node:path";
import { boundsFor } from "../src/app/hybrids/bounds-for.ts";
import { organisationAnswers } from "../src/app/kept/organisation-answers.ts";
import { roomsFor } from "../src/app/kept/room.ts";
import { rankFront } from "../src/domain/hybrids/ranking/rank-front.ts";
import { scalingBounds } from "../src/domain/hybrids/scaling-bounds.ts";
import { SearchFilter } from "../src/domain/hybrids/search/filter.ts";
import { search } from "../src/domain/hybrids/search/search.ts";
import { indicatorValues } from "../src/domain/lenses/structure/indicators.ts";
import type { ScalingBounds } from "../src/domain/lenses/structure/scaling.ts";
import { consistentDecisions } from "../src/domain/organisation/consistency.ts";
import { graphOf } from "../src/domain/organisation/graph/graph.ts";
import { rearrange } from "../src/domain/organisation/rearrange/rearrange.ts";
import type { Organisation } from "../src/domain/organisation/schema.ts";
import { loadCorpus } from "../src/files/yaml-corpus.ts";
import { computationsIn } from "../src/workers/computations.ts";
import { createPool } from "../src/workers/pool.ts";
import { municipalityOf } from "./graph.ts";
import { type BenchLine, median, rounded, timesAsLong } from "./measure.ts";

const corpus = loadCorpus(join(import.meta.dirname, "../data"));

export const name = "search";

/**
 * A whole search, per combination, against rearranging, building the graph and measuring it; and against itself with four times
 * as many combinations. Beside them what a first comparison waits for, and what it takes to rank a front by priorities.
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
  const { front } = search(questionOn(large));
  const ranking = () => rankFront({ front, preference: { type: "none" } });
  const perRanking = timesAsLong(ranking, many.work, 5);
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
    {
      name: "search-bounds",
      value: rounded(await boundsOf(large), 0),
      unit: "ms, 130 units in 22 areas",
      goal: "<= 1000",
    },
    {
      name: "search-bounds-every-set",
      value: rounded(await boundsOf(municipalityOf(130, 12)), 0),
      unit: "ms, 130 units in 12 areas, every set of them",
      goal: "<= 1000",
    },
    {
      name: "search-ranking",
      value: rounded(perRanking),
      unit: "of the search that it ranks",
      goal: "<= 0.5",
    },
  ];
}

/** What a first comparison waits for, as the server sums it: the median of five, nothing kept from one to the next. */
async function boundsOf(organisation: Organisation): Promise<number> {
  const pool = createPool();
  const computations = computationsIn(pool);
  const times: number[] = [];
  for (let round = 0; round <= 5; round++) {
    const store = { find: async () => null, keep: async () => {} };
    const kept = organisationAnswers<ScalingBounds>({ organisations: new Map() }, roomsFor(0));
    const bounds = boundsFor(computations, store, kept, "bench", pool.threads);
    const began = performance.now();
    await bounds(organisation);
    times.push(performance.now() - began);
  }
  await pool.close();
  return median(times.slice(1));
}

type Searching = { readonly work: () => unknown; readonly combinations: number };

const questionOn = (organisation: Organisation) => ({
  ...{ organisation, bounds: scalingBounds(organisation), filter: SearchFilter.parse({}) },
  ...{ claims: corpus.claims, evidence: corpus.evidence },
});

function searching(organisation: Organisation): Searching {
  const question = questionOn(organisation);
  return { work: () => search(question), combinations: search(question).combinations };
}
