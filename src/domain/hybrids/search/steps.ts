import { keptBy } from "../../lenses/structure/counting/kept-by.ts";
import { inconsistencies } from "../../organisation/consistency.ts";
import {
  type DecisionId,
  type Decisions,
  decisionIds,
  decisionOptions,
} from "../../organisation/decisions.ts";
import type { SupportChoice } from "../../organisation/rearrange/support/anchored.ts";
import type { Organisation } from "../../organisation/schema.ts";
import { decisionsKey } from "../decisions-key.ts";
import { decisionsChanged } from "./changes.ts";

/** One decision changed. */
type Step = { readonly changed: DecisionId; readonly before: Decisions; readonly after: Decisions };

type Reach = {
  readonly decisions: Decisions;
  readonly taken: number;
  /** Steps taken and decisions still to change: no way by here is shorter. */
  readonly atLeast: number;
  readonly loss: number;
  /** The step that led here, and where from; null at the start. */
  readonly step: Step | null;
  readonly from: Reach | null;
};

/**
 * The shortest way from today by single decisions, each step consistent; of equally short ways the one that loses least, summed over
 * its steps. Null where no way leads there. A* with the number of decisions still to change (Hart, Nilsson & Raphael 1968).
 */
export function stepsFrom(
  today: Decisions,
  organisation: Organisation,
  lossOf: (decisions: Decisions) => number,
): (target: Decisions) => readonly Step[] | null {
  // Of mixed support, only in how many areas it is can break a rule: today's and the target's areas are the municipality's own.
  const isConsistent = keptBy(
    (decisions) => `${decisionIds.map((id) => decisions[id]).join()} ${decisions.supportAreas.length}`,
    (decisions) => inconsistencies(decisions, organisation).length === 0,
  );
  return (target) => {
    const open: Reach[] = [];
    const done = new Set<string>();
    const toGo = (decisions: Decisions) => decisionsChanged(decisions, target).length;
    let at: Reach | undefined = {
      ...{ decisions: today, taken: 0, atLeast: toGo(today), loss: 0 },
      ...{ step: null, from: null },
    };
    for (; at !== undefined; at = nextOf(open)) {
      const { decisions, taken, loss } = at;
      if (taken === at.atLeast) return wayTo(at);
      const key = decisionsKey(decisions);
      if (done.has(key)) continue;
      done.add(key);
      for (const step of stepsOut(decisions, [today, target])) {
        const { after } = step;
        if (done.has(decisionsKey(after)) || !isConsistent(after)) continue;
        const [next, atLeast] = [taken + 1, taken + 1 + toGo(after)];
        open.push({ decisions: after, taken: next, atLeast, loss: loss + lossOf(after), step, from: at });
      }
    }
    return null;
  };
}

/** Takes out what promises the shortest way, of equals the least loss, then the first. */
function nextOf(open: Reach[]): Reach | undefined {
  let best = 0;
  for (const [at, one] of open.entries()) {
    const so = open[best] as Reach;
    if (one.atLeast < so.atLeast || (one.atLeast === so.atLeast && one.loss < so.loss)) best = at;
  }
  return open.splice(best, 1)[0];
}

/** Every other option of every decision; mixed support in the areas in which today or the target has it. */
function stepsOut(before: Decisions, ends: readonly Decisions[]): readonly Step[] {
  const options = (id: DecisionId): readonly Partial<Decisions>[] =>
    id === "support" ? supportChoices(ends) : decisionOptions[id].map((option) => ({ [id]: option }));
  return decisionIds.flatMap((changed) =>
    options(changed)
      .map((option) => ({ changed, before, after: { ...before, ...option } }))
      .filter(({ after }) => decisionsChanged(before, after).length > 0),
  );
}

const supportChoices = (ends: readonly Decisions[]): readonly SupportChoice[] => [
  ...(["central", "specialUnit", "areas"] as const).map((support) => ({ support, supportAreas: [] })),
  ...ends
    .filter(({ support }) => support === "mixed")
    .map(({ support, supportAreas }) => ({ support, supportAreas })),
];

function wayTo(end: Reach): readonly Step[] {
  const way: Step[] = [];
  for (let at: Reach | null = end; at?.step; at = at.from) way.push(at.step);
  return way.reverse();
}
