import type { WeightSet } from "../../preference/weight-set.ts";
import { maximise } from "./linear-program.ts";

/** So many times the widest difference that ends stands for one without end, as a program needs numbers. */
const beyond = 1e6;

/** Rows of differences of values, those without end cut off far beyond all the others. */
export function bounded(gaps: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const most = beyond * widest(gaps);
  return gaps.map((gap) => gap.map((value) => Math.max(-most, Math.min(most, value))));
}

/** The widest difference that ends, but not below 1, the width of a scale. */
export const widest = (gaps: readonly (readonly number[])[]): number =>
  gaps.reduce(
    (most, gap) =>
      gap.reduce((far, value) => (Number.isFinite(value) ? Math.max(far, Math.abs(value)) : far), most),
    1,
  );

/** What no weights lead by more than, and why: the row that the others' mixed in these shares comes to says so. */
type Lead = {
  readonly lead: number;
  readonly weights: readonly number[];
  /** Shares of the rows: mixed so, no weights of the set bring their sum above the lead. Null where the corners were tried one by one. */
  readonly against: readonly number[] | null;
};

/**
 * The weights of the set with which the smallest of some weighted sums is largest, and that sum. A row of `gaps` is one
 * alternative's values less another's: the sums are its leads over the others.
 */
export function largestLead(set: WeightSet, gaps: readonly (readonly number[])[]): Lead {
  const { corners } = set;
  const leads = bounded(gaps).map((gap) => corners.map((corner) => dot(corner, gap)));
  const { parts, against } = set.mixed ? bestMixture(set, leads) : bestCorner(set, leads);
  return {
    against,
    lead: Math.min(...leads.map((lead) => dot(lead, parts))),
    weights: (corners[0] ?? []).map((_, j) =>
      dot(
        corners.map((corner) => corner[j] as number),
        parts,
      ),
    ),
  };
}

type Leads = readonly (readonly number[])[];

type Best = { readonly parts: readonly number[]; readonly against: Lead["against"] };

function bestCorner({ corners }: WeightSet, leads: Leads): Best {
  const smallest = corners.map((_, at) => Math.min(...leads.map((lead) => lead[at] as number)));
  const best = smallest.indexOf(Math.max(...smallest));
  return { parts: corners.map((_, at) => Number(at === best)), against: null };
}

/** The variables: each corner's part, then the lead, as the difference of two numbers from 0 up. */
function bestMixture({ corners, caps }: WeightSet, leads: Leads): Best {
  const whole = corners.map(() => 1);
  const capped = [...caps.keys()].filter((at) => (caps[at] as number) < 1);
  const rows = [
    ...leads.map((lead) => [...lead.map((value) => -value), 1, -1]),
    [...whole, 0, 0],
    [...whole.map((part) => -part), 0, 0],
    ...capped.map((at) => [...whole.map((_, other) => Number(other === at)), 0, 0]),
  ];
  const limits = [...leads.map(() => 0), 1, -1, ...capped.map((at) => caps[at] as number)];
  const objective = [...whole.map(() => 0), 1, -1];
  const far = widest(leads);
  const solution = maximise({ objective, rows, limits, largest: [...whole, far, far] });
  if (solution.kind === "impossible") throw new RangeError("no weights within the set");
  return {
    parts: solution.at.slice(0, corners.length),
    against: solution.prices.slice(0, leads.length),
  };
}

const dot = (left: readonly number[], right: readonly number[]) =>
  left.reduce((sum, value, at) => sum + value * (right[at] as number), 0);
