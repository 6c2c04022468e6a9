import { type Fault, fault, type Step } from "../../faults/fault.ts";
import type { Preference } from "./preference.ts";
import type { Weights } from "./weights.ts";

type Bounds = (Preference & { type: "bounds" })["bounds"];

/** What a preference says that does not fit the criteria, each with its place inside the preference. */
export function preferenceFaults(preference: Preference, criteria: readonly string[]): readonly Fault[] {
  switch (preference.type) {
    case "none":
      return [];
    case "exact":
      return weightFaults(preference.weights, criteria, ["weights"]);
    case "ordinal":
      return matchFaults(preference.ranking.flat(), criteria, ["ranking"]);
    case "bounds":
      return boundFaults(preference.bounds, criteria);
    case "people":
      return preference.weights.flatMap((weights, at) => weightFaults(weights, criteria, ["weights", at]));
  }
}

type Steps = readonly Step[];

function weightFaults(weights: Weights, criteria: readonly string[], steps: Steps): readonly Fault[] {
  const anyWeight = Object.values(weights).some((weight) => weight > 0);
  return [
    ...matchFaults(Object.keys(weights), criteria, steps),
    ...(anyWeight ? [] : [fault("all-weights-zero", {}, ...steps)]),
  ];
}

function matchFaults(named: readonly string[], criteria: readonly string[], steps: Steps): readonly Fault[] {
  return [
    ...unknownFaults(named, criteria, steps),
    ...criteria
      .filter((id) => !named.includes(id))
      .map((criterion) => fault("criterion-left-out", { criterion }, ...steps)),
    ...named
      .filter((id, index) => named.indexOf(id) < index)
      .map((criterion) => fault("criterion-twice", { criterion }, ...steps)),
  ];
}

function unknownFaults(
  named: readonly string[],
  criteria: readonly string[],
  steps: Steps,
): readonly Fault[] {
  return named
    .filter((id) => !criteria.includes(id))
    .map((criterion) => fault("unknown-criterion", { criterion }, ...steps));
}

function boundFaults(bounds: Bounds, criteria: readonly string[]): readonly Fault[] {
  const crossed = Object.entries(bounds)
    .filter(([, [low, high]]) => low > high)
    .map(([id, [low, high]]) =>
      fault("bounds-crossed", { excess: rounded(low - high), low, high }, "bounds", id),
    );
  const faults = [...unknownFaults(Object.keys(bounds), criteria, ["bounds"]), ...crossed];
  return faults.length > 0 ? faults : reachFaults(bounds, criteria);
}

/** Weights sum to 1, so the lower bounds may not exceed it together, and the upper bounds must reach it. */
function reachFaults(bounds: Bounds, criteria: readonly string[]): readonly Fault[] {
  const lows = criteria.map((id) => [id, bounds[id]?.[0] ?? 0] as const);
  const highs = criteria.map((id) => [id, bounds[id]?.[1] ?? 1] as const);
  const spare = 1 - sumOf(lows);
  const reach = sumOf(highs) - 1;
  if (spare < -1e-9) {
    const values = { sum: rounded(1 - spare), excess: rounded(-spare), bounds: named(lows) };
    return [fault("lower-bounds-too-high", values, "bounds")];
  }
  if (reach < -1e-9) {
    const values = { sum: rounded(1 + reach), lack: rounded(-reach), bounds: named(highs) };
    return [fault("upper-bounds-too-low", values, "bounds")];
  }
  return [];
}

type Ends = readonly (readonly [id: string, end: number])[];
const sumOf = (ends: Ends) => ends.reduce((sum, [, end]) => sum + end, 0);
const named = (ends: Ends) => ends.filter(([, end]) => end > 0);
/** As many digits as anybody reads. */
const rounded = (value: number) => Number(value.toPrecision(6));
