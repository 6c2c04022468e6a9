import type { WeightSet } from "../../preference/weight-set.ts";
import { bounded, largestLead } from "./largest-lead.ts";
import { levelWidth } from "./level-width.ts";

/** Weights with which none is ahead, and whether then none is even level; null where there are no such weights. */
type LeadingWeights = { readonly alone: boolean; readonly weights: readonly number[] } | null;

/**
 * Whether one alternative among very many can come first, alone or else level. A row of `gaps` is its values less another's.
 * The linear program of its largest lead is given the row that is worst off by its last answer, one at a time (cutting planes,
 * Kelley 1960, J. SIAM 8:703): few of the others ever matter.
 */
export function weightsToLead(set: WeightSet, gaps: readonly (readonly number[])[]): LeadingWeights {
  const rows = bounded(gaps);
  const [first] = rows;
  if (first === undefined) return { alone: true, weights: set.corners[0] ?? [] };
  const level = levelWidth(rows);
  const against = new Set([first]);
  for (;;) {
    const { lead, weights } = largestLead(set, [...against]);
    if (lead < -level) return null;
    const leads = rows.map((row) => row.reduce((sum, gap, j) => sum + gap * (weights[j] as number), 0));
    const least = Math.min(...leads);
    const worst = rows[leads.indexOf(least)] as readonly number[];
    if (least > level) return { alone: true, weights };
    if ((lead <= level && least >= -level) || against.has(worst)) return { alone: lead > level, weights };
    against.add(worst);
  }
}
