import { ascending } from "d3-array";
import type { Claim, EvidenceTable } from "../../corpus/schema.ts";
import { evidenceFor } from "../../lenses/evidence/evidence.ts";
import { keptBy } from "../../lenses/structure/counting/kept-by.ts";
import { measuring, type Row, valuesOf } from "../../lenses/structure/measuring.ts";
import { readings, type ScalingBounds } from "../../lenses/structure/scaling.ts";
import { basesIn } from "../../organisation/bases-in.ts";
import type { Decisions, ModelId } from "../../organisation/decisions.ts";
import { nearestModel } from "../../organisation/models.ts";
import type { Organisation } from "../../organisation/schema.ts";
import type { Base } from "../../origin.ts";
import { decisionsKey } from "../decisions-key.ts";
import type { Found } from "./answer.ts";
import { decisionsChanged } from "./changes.ts";
import { combinationsFor } from "./combinations.ts";
import { passing, type SearchFilter } from "./filter.ts";
import { fromToday } from "./from-today.ts";
import { paretoFront, standing } from "./front.ts";

export type SearchQuestion = {
  readonly organisation: Organisation;
  readonly bounds: ScalingBounds;
  readonly claims: readonly Claim[];
  readonly evidence: EvidenceTable;
  readonly filter: SearchFilter;
};

/**
 * Measures every consistent combination of decisions, and keeps those that none beats on all eight indicators, with what it
 * takes to come there from today. Linear in combinations. `progress` is told the share measured.
 */
export function search(question: SearchQuestion, progress: (done: number) => void = () => {}): Found {
  const { organisation, bounds, filter } = question;
  const from = basesIn(organisation);
  const { count, mixedSupport, batches } = combinationsFor(organisation);
  const measureUnder = measuring(organisation);
  const measured = keptBy(({ support, supportAreas }) => [support, ...supportAreas].join(), measureUnder);
  const today = fromToday(organisation, bounds, (decisions) => measured(decisions)(decisions));
  const passes = passing(filter, today.row);
  const order = nearestTo(today.decisions);
  const { plain } = today;
  const front = paretoFront(order);
  let [done, kept] = [0, 0];
  for (const { choice, combinations } of batches) {
    const measure = measureUnder(choice);
    for (const decisions of combinations) {
      const row = measure(decisions);
      done++;
      if (!passes(decisions, row)) continue;
      kept++;
      front.add(row, decisions);
    }
    progress(done / count);
  }
  return {
    combinations: count,
    kept,
    mixedSupport,
    today: {
      ...told(question, from, today.decisions, today.row, null),
      unclear: today.unclear,
      plain: plain && {
        indicators: readings(valuesOf(plain.row), bounds, from),
        worse: plain.worse,
        reached: plain.reached,
      },
    },
    front: front.members
      .toSorted((a, b) => order(a.thing, b.thing))
      .map(({ thing: decisions, row, alike }) => ({
        ...told(question, from, decisions, row, modelOf(decisions)),
        beatsToday: standing(row, today.row) === "better",
        alike,
        ...today.to(decisions),
      })),
  };
}

/** Fewest changes first, then fewest areas with support of their own; the rest only keeps the order fixed. */
function nearestTo(today: Decisions): (a: Decisions, b: Decisions) => number {
  const changes = (decisions: Decisions) => decisionsChanged(today, decisions).length;
  return (a, b) =>
    changes(a) - changes(b) ||
    a.supportAreas.length - b.supportAreas.length ||
    ascending(decisionsKey(a), decisionsKey(b));
}

/** The published model with these very decisions. */
function modelOf(decisions: Decisions): ModelId | null {
  const { id, differs } = nearestModel(decisions);
  return differs.length === 0 ? id : null;
}

/** How a combination measures, what is published of decisions like these, and which model it is near to. */
function told(
  { bounds, claims, evidence }: SearchQuestion,
  from: readonly Base[],
  decisions: Decisions,
  row: Row,
  model: ModelId | null,
) {
  return {
    decisions,
    indicators: readings(valuesOf(row), bounds, from),
    evidence: evidenceFor({ model, decisions }, claims, evidence, "decision"),
    nearestModel: nearestModel(decisions),
  };
}
