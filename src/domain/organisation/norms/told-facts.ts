import { hasOwnBoard } from "../parts.ts";
import type { Organisation } from "../schema.ts";
import type { NormFacts } from "./facts.ts";

type Area = NormFacts["areas"][number];
type Institution = NormFacts["institutions"][number];

/** What an organisation itself tells of its areas and units, where it tells anything. Private units follow no rules of the municipality. */
function factsIn({ areas, units }: Organisation): NormFacts {
  return {
    areas: areas.flatMap(({ id, leaders }): readonly Area[] =>
      leaders === undefined ? [] : [{ id, leaders }],
    ),
    institutions: units.flatMap((unit): readonly Institution[] => {
      const { id, leaders, employees, addresses, ownership } = unit;
      if (ownership === "private" || (leaders ?? employees ?? addresses) === undefined) return [];
      return [
        {
          id,
          selfOwned: hasOwnBoard(unit),
          staff: employees ?? {},
          addresses: addresses ?? [],
          ...(leaders !== undefined && { leaders }),
        },
      ];
    }),
  };
}

/** The facts that an organisation tells, and those that are given beside it, which win field by field. */
export function factsBeside(given: NormFacts, organisation: Organisation | undefined): NormFacts {
  if (organisation === undefined) return given;
  const own = factsIn(organisation);
  return {
    areas: merged(own.areas, given.areas, (before, after) => ({ ...before, ...after })),
    institutions: merged(own.institutions, given.institutions, (before, after) => ({
      ...before,
      ...after,
      selfOwned: before.selfOwned || after.selfOwned,
      staff: { ...before.staff, ...after.staff },
      addresses: after.addresses.length > 0 ? after.addresses : before.addresses,
    })),
  };
}

function merged<Entry extends { readonly id: string }>(
  own: readonly Entry[],
  given: readonly Entry[],
  both: (before: Entry, after: Entry) => Entry,
): readonly Entry[] {
  const entries = new Map(own.map((entry) => [entry.id, entry]));
  for (const entry of given) {
    const before = entries.get(entry.id);
    entries.set(entry.id, before === undefined ? entry : both(before, entry));
  }
  return [...entries.values()];
}
