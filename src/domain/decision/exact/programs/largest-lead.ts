import type { WeightSet } from "../../preference/weight-set.ts";
import { maximise } from "./linear-program.ts";

/** A linear program needs numbers that end; no scale of values comes near this one. */
const beyond = 1e6;

/** Rows of differences of values, those without end cut off far beyond any scale. */
export const bounded = (gaps: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  gaps.map((gap) => gap.map((value) => Math.max(-beyond, Math.min(beyond, value))));

/**
 * The weights of the set with which the smallest of some weighted sums is largest, and that sum. A row of `gaps` is one
 * alternative's values less another's: the sums are its leads over the others.
 */
export function largestLead(
  set: WeightSet,
  gaps: readonly (readonly number[])[],
): { readonly lead: number; readonly weights: readonly number[] } {
  const { corners } = set;
  const leads = bounded(gaps).map((gap) => corners.map((corner) => dot(corner, gap)));
  const parts = set.mixed ? bestMixture(set, leads) : bestCorner(set, leads);
  return {
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

function bestCorner({ corners }: WeightSet, leads: Leads): readonly number[] {
  const smallest = corners.map((_, at) => Math.min(...leads.map((lead) => lead[at] as number)));
  const best = smallest.indexOf(Math.max(...smallest));
  return corners.map((_, at) => Number(at === best));
}

/** The variables: each corner's part, then the lead, as the difference of two numbers from 0 up. */
function bestMixture({ corners, caps }: WeightSet, leads: Leads): readonly number[] {
  const whole = corners.map(() => 1);
  const capped = [...caps.keys()].filter((at) => (caps[at] as number) < 1);
  const rows = [
    ...leads.map((lead) => [...lead.map((value) => -value), 1, -1]),
    [...whole, 0, 0],
    [...whole.map((part) => -part), 0, 0],
    ...capped.map((at) => [...whole.map((_, other) => Number(other === at)), 0, 0]),
  ];
  const limits = [...leads.map(() => 0), 1, -1, ...capped.map((at) => caps[at] as number)];
  const parts = maximise([...whole.map(() => 0), 1, -1], rows, limits);
  if (parts === null) throw new RangeError("no weights within the set");
  return parts;
}

const dot = (left: readonly number[], right: readonly number[]) =>
  left.reduce((sum, value, at) => sum + value * (right[at] as number), 0);
