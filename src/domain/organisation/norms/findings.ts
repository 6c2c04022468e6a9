import type { Measure, Measured } from "./measured.ts";
import type { NormSettings } from "./settings.ts";

/**
 * What of a norm decides whether it holds: the values from `from` to `to`, null being open; above `band[0]` and
 * up to `band[1]` its lower limit is only approximate. It is asked only where the norm `given` holds.
 */
export type NormLimits = {
  readonly id: string;
  readonly measure: Measure | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly exclusiveFrom: boolean;
  readonly exclusiveTo: boolean;
  readonly band?: readonly [number, number] | undefined;
  readonly given?: string | undefined;
};

/**
 * Whether a norm speaks of a value: yes, to be judged, no, not known, or not asked as the one before it does
 * not hold.
 */
export type NormState = "holds" | "judge" | "no" | "unknown" | "not-asked";

/**
 * A norm with all that its source says (force, consequence, who acts, who is involved), and a value it was held
 * against.
 */
export type NormFinding<N extends NormLimits> = {
  readonly norm: N;
  readonly subject: string;
  /** The institution that an address belongs to. */
  readonly within: string | null;
  readonly value: number | null;
  /** What is known of a value that is not. */
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly state: NormState;
};

/**
 * Each norm against each value of its measure, norms in their order. A norm without a measure is a duty to
 * tick, not to count. Of a value that is not known the bounds decide what they can, and so does a norm that cannot hold,
 * whatever the one before it says.
 */
export function normFindings<N extends NormLimits>(
  norms: readonly N[],
  measured: readonly Measured[],
  { band }: Pick<NormSettings, "band">,
): readonly NormFinding<N>[] {
  const keyOf = (measure: Measure | null, subject: string) => `${measure} ${subject}`;
  const valuesOf = Map.groupBy(measured, ({ measure, subject }) => keyOf(measure, subject));
  const ofMeasure = Map.groupBy(measured, ({ measure }) => measure);
  const stateOf = (norm: NormLimits, one: Measured): NormState => {
    const own = stateOver(norm, one, band);
    const given = norms.find(({ id }) => id === norm.given);
    if (given === undefined) return own;
    const same = valuesOf.get(keyOf(given.measure, one.within ?? one.subject)) ?? [];
    const before = same.map((other) => stateOver(given, other, band));
    if (before.includes("holds") || before.includes("judge")) return own;
    if (before.length > 0 && !before.includes("unknown")) return "not-asked";
    return own === "no" ? "no" : "unknown";
  };
  return norms.flatMap((norm) =>
    (norm.measure === null ? [] : (ofMeasure.get(norm.measure) ?? [])).map((one) => ({
      norm,
      subject: one.subject,
      within: one.within ?? null,
      value: one.value,
      atLeast: one.value === null ? (one.atLeast ?? null) : null,
      atMost: one.value === null ? (one.atMost ?? null) : null,
      state: stateOf(norm, one),
    })),
  );
}

/** The state that a norm has at every value that is possible, or unknown where it has several. */
function stateOver(
  norm: NormLimits,
  { value, atLeast = 0, atMost }: Measured,
  band: NormSettings["band"],
): NormState {
  if (value !== null) return stateAt(norm, value, band);
  const turns = [norm.from, norm.to, ...(norm.band ?? [])].filter((turn) => turn !== null);
  const end = atMost ?? Math.max(atLeast, ...turns) + 1;
  const points = [atLeast, ...turns.filter((turn) => turn > atLeast && turn < end), end].toSorted(
    (a, b) => a - b,
  );
  const between = points.slice(1).map((point, at) => (point + (points[at] as number)) / 2);
  const states = new Set([...points, ...between].map((point) => stateAt(norm, point, band)));
  const [state = "unknown", ...others] = states;
  return others.length > 0 ? "unknown" : state;
}

function stateAt(norm: NormLimits, value: number, reading: NormSettings["band"]): NormState {
  const { from, to, exclusiveFrom, exclusiveTo, band } = norm;
  if (to !== null && (exclusiveTo ? value >= to : value > to)) return "no";
  if (band !== undefined && value > band[0] && value <= band[1]) {
    return reading === "judge" ? "judge" : reading === "lower" ? "holds" : "no";
  }
  return from !== null && (exclusiveFrom ? value <= from : value < from) ? "no" : "holds";
}
