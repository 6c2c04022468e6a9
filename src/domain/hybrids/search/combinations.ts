import { ascending, rollup, sum } from "d3-array";
import { consistentDecisions } from "../../organisation/consistency.ts";
import type { Decisions } from "../../organisation/decisions.ts";
import { childrenIn, leafAreas } from "../../organisation/parts.ts";
import type { SupportChoice } from "../../organisation/rearrange/support/anchored.ts";
import type { Organisation } from "../../organisation/schema.ts";

/** Up to so many areas, mixed support is tried in every set of them. */
const mostAreasInEverySet = 12;

/** Which sets of areas mixed support was tried in: every one, or the areas with most children, for each number of areas. */
type MixedSupport = "every-set" | "most-children" | "none";

/** Combinations that share where support is anchored. */
type Batch = { readonly choice: SupportChoice; readonly combinations: readonly Decisions[] };

type Combinations = {
  readonly count: number;
  readonly mixedSupport: MixedSupport;
  readonly batches: Iterable<Batch>;
};

/** Every consistent combination of decisions; nothing is listed before it is asked for. */
export function combinationsFor(organisation: Organisation): Combinations {
  const bySupport = Map.groupBy(consistentDecisions(organisation), ({ support }) => support);
  const mixed = bySupport.get("mixed") ?? [];
  bySupport.delete("mixed");
  const others = [...bySupport.values()];
  const areas = leafAreas(organisation).map(({ id }) => id);
  const isEvery = areas.length <= mostAreasInEverySet;
  const sets = mixed.length === 0 ? 0 : isEvery ? 2 ** areas.length - 2 : areas.length - 1;
  return {
    count: sum(others, (same) => same.length) + sets * mixed.length,
    mixedSupport: sets === 0 ? "none" : isEvery ? "every-set" : "most-children",
    batches: {
      *[Symbol.iterator]() {
        for (const combinations of others) yield { choice: combinations[0] as Decisions, combinations };
        if (sets === 0) return;
        for (const supportAreas of isEvery ? everySet(areas) : largestOf(areas, organisation))
          yield {
            choice: { support: "mixed", supportAreas },
            combinations: mixed.map((decisions) => ({ ...decisions, supportAreas })),
          };
      },
    },
  };
}

/** Every set but none and all, by the bits of a number. */
function* everySet(areas: readonly string[]): Generator<readonly string[]> {
  for (let bits = 1; bits < 2 ** areas.length - 1; bits++) yield areas.filter((_, at) => bits & (1 << at));
}

/** The area with most children, the two with most, and so on to all but one, in the municipality's order. */
function* largestOf(areas: readonly string[], { units }: Organisation): Generator<readonly string[]> {
  const children = rollup(
    units,
    (here) => sum(here, childrenIn),
    ({ area }) => area,
  );
  const ranked = areas.toSorted((a, b) => (children.get(b) ?? 0) - (children.get(a) ?? 0) || ascending(a, b));
  for (let count = 1; count < areas.length; count++) {
    const largest = new Set(ranked.slice(0, count));
    yield areas.filter((area) => largest.has(area));
  }
}
