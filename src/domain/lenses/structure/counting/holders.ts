import type { Decisions } from "../../../organisation/decisions.ts";
import { hasOwnBoard } from "../../../organisation/parts.ts";
import type { Unit } from "../../../organisation/schema.ts";
import type { Municipality, Site } from "./municipality.ts";
import type { Team } from "./support.ts";

/** The topmost holder of the duty to coordinate above each, by a name; null where nobody holds it. */
type Holders = {
  readonly above: (site: Pick<Site, "area" | "hasBoards">) => string | null;
  readonly aboveNursery: (nursery: Unit) => string | null;
  readonly aboveTeam: (team: Team) => string | null;
};

/**
 * Coordination and special line say all: departments can coordinate only where the nurseries lie in the other, one department
 * only where they lie in the same, and areas only where they are led.
 */
export function holdersUnder(
  { leaves, nurseryById }: Municipality,
  { coordination, specialLine }: Decisions,
): Holders {
  const isCentral = coordination === "department" || coordination === "departments";
  const above = ({ area, hasBoards }: Pick<Site, "area" | "hasBoards">) => {
    if (hasBoards) return null;
    if (isCentral) return "children's department";
    return coordination === "areas" && area !== null && leaves.has(area) ? area : null;
  };
  const aboveNursery = ({ area, ownership }: Unit) => {
    const hasBoards = hasOwnBoard({ ownership });
    if (coordination === "departments" && !hasBoards) return "social department";
    return above({ area: specialLine === "area" ? area : null, hasBoards });
  };
  const aboveTeam = ({ leader }: Team) => {
    const nursery = nurseryById.get(leader);
    return nursery
      ? aboveNursery(nursery)
      : above({ area: leaves.has(leader) ? leader : null, hasBoards: false });
  };
  return { above, aboveNursery, aboveTeam };
}

/** A sum over the sites under each holder. */
export function underHolders(
  sites: readonly Site[],
  { above }: Holders,
  count: (site: Site) => number,
): (holder: string | null) => number {
  const sums = new Map<string | null, number>();
  for (const site of sites) {
    const holder = above(site);
    if (holder !== null) sums.set(holder, (sums.get(holder) ?? 0) + count(site));
  }
  return (holder) => sums.get(holder) ?? 0;
}
