import { indicators } from "../../lenses/structure/indicators.ts";
import type { Row } from "../../lenses/structure/measuring.ts";

const signs = indicators.map(({ better }) => (better === "higher" ? 1 : -1));

/** How one row stands to another. */
type Standing = "better" | "worse" | "equal" | "apart";

/**
 * Better: no worse on any of the eight, and better on one. What cannot be measured is equal to what cannot, and apart from
 * anything else.
 */
export function standing(one: Row, other: Row): Standing {
  let [gains, losses] = [false, false];
  for (let at = 0; at < signs.length; at++) {
    const [a, b] = [one[at] as number | null, other[at] as number | null];
    if (a === b) continue;
    if (a === null || b === null) return "apart";
    if ((a - b) * (signs[at] as number) > 0) gains = true;
    else losses = true;
    if (gains && losses) return "apart";
  }
  return gains ? "better" : losses ? "worse" : "equal";
}

/** Something on the front, and how many more were found that measure the same. */
type Member<Thing> = { readonly row: Row; thing: Thing; alike: number };

/**
 * The Pareto front, kept while rows come in: what nothing else that came was better than. Of things with equal rows the first by
 * `order` stands for all. Members that beat others are moved to the head, where the next comers meet them first.
 */
export function paretoFront<Thing>(order: (a: Thing, b: Thing) => number) {
  const members: Member<Thing>[] = [];
  return {
    members: members as readonly Member<Thing>[],
    add(row: Row, thing: Thing): void {
      let kept = 0;
      for (let at = 0; at < members.length; at++) {
        const member = members[at] as Member<Thing>;
        const stands = standing(row, member.row);
        if (stands === "worse" || stands === "equal") {
          if (stands === "equal") {
            member.alike++;
            if (order(thing, member.thing) < 0) member.thing = thing;
          }
          const ahead = at >> 1;
          members[at] = members[ahead] as Member<Thing>;
          members[ahead] = member;
          return;
        }
        if (stands === "apart") members[kept++] = member;
      }
      members.length = kept;
      members.push({ row, thing, alike: 0 });
    },
  };
}

/** Whether one row is no worse than another in one place. What is measured is no worse than what cannot be, and never the reverse. */
export function isNoWorse(one: Row, other: Row, at: number): boolean {
  const [a, b] = [one[at] ?? null, other[at] ?? null];
  return b === null || (a !== null && (a - b) * (signs[at] as number) >= 0);
}
