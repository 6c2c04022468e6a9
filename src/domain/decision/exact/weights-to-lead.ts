import type { WeightSet } from "../preference/weight-set.ts";
import { bounded, largestLead } from "./largest-lead.ts";

/** As for `robustPreference`: a lead this little below 0 is rounding. */
const rounding = 1e-9;

/**
 * Weights of the set with which no weighted sum of a row of `gaps` is below 0, or null where there are none: whether one alternative
 * among very many can come first. A row is its values less another's. The linear program is given the row that is worst off
 * by its last answer, one at a time (cutting planes, Kelley 1960, J. SIAM 8:703): few of the others ever matter.
 */
export function weightsToLead(
  set: WeightSet,
  gaps: readonly (readonly number[])[],
): readonly number[] | null {
  const rows = bounded(gaps);
  const against: (readonly number[])[] = rows.slice(0, 1);
  for (;;) {
    const { lead, weights } = largestLead(set, against.length > 0 ? against : [nothing(set)]);
    if (lead < -rounding) return null;
    const leads = rows.map((row) => row.reduce((sum, gap, j) => sum + gap * (weights[j] as number), 0));
    const least = Math.min(...leads);
    if (leads.length === 0 || least >= -rounding) return weights;
    against.push(rows[leads.indexOf(least)] as readonly number[]);
  }
}

const nothing = ({ corners }: WeightSet) => (corners[0] ?? []).map(() => 0);
