import { type Fault, fault, pathOf } from "./fault.ts";

/** More faults than this help nobody. */
const mostFaults = 50;

/**
 * At most fifty of the faults, in their order: of each kind in each field (`units.3.leader` and `units.9.leader` are one
 * field) the first, and others while there is room. If some are left out, a last one tells how many. What is given is gone
 * through once, so that it need not be held.
 */
export function few(faults: Iterable<Fault>): readonly Fault[] {
  const groups = new Set<string>();
  const firsts: Kept[] = [];
  const others: Kept[] = [];
  let count = 0;
  for (const one of faults) {
    const at = count++;
    if (firsts.length === mostFaults) continue;
    const group = `${one.code} ${fieldOf(one)}`;
    if (!groups.has(group)) {
      groups.add(group);
      firsts.push({ at, one });
    } else if (others.length < mostFaults) others.push({ at, one });
  }
  const kept = [...firsts, ...others].slice(0, mostFaults).toSorted((a, b) => a.at - b.at);
  const told = kept.map(({ one }) => one);
  return count > told.length ? [...told, fault("more-faults", { count: count - told.length })] : told;
}

type Kept = { readonly at: number; readonly one: Fault };

/** Where in the shape a fault lies, whichever entry of a list it is. */
const fieldOf = (one: Fault): string => pathOf(one).replaceAll(/\b\d+\b/g, "*");
