import type { Preference } from "./preference.ts";
import type { Weights } from "./weights.ts";

export type Fault = { readonly path: readonly (string | number)[]; readonly message: string };
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

type Path = Fault["path"];

function weightFaults(weights: Weights, criteria: readonly string[], path: Path): readonly Fault[] {
  const anyWeight = Object.values(weights).some((weight) => weight > 0);
  return [
    ...matchFaults(Object.keys(weights), criteria, path),
    ...(anyWeight ? [] : [{ path, message: "all weights are 0" }]),
  ];
}

function matchFaults(named: readonly string[], criteria: readonly string[], path: Path): readonly Fault[] {
  return [
    ...unknownFaults(named, criteria, path),
    ...criteria
      .filter((id) => !named.includes(id))
      .map((id) => ({ path, message: `criterion left out: ${id}` })),
    ...named
      .filter((id, index) => named.indexOf(id) < index)
      .map((id) => ({ path, message: `criterion named twice: ${id}` })),
  ];
}

function unknownFaults(named: readonly string[], criteria: readonly string[], path: Path): readonly Fault[] {
  return named
    .filter((id) => !criteria.includes(id))
    .map((id) => ({ path, message: `unknown criterion: ${id}` }));
}

function boundFaults(bounds: Bounds, criteria: readonly string[]): readonly Fault[] {
  const crossed = Object.entries(bounds)
    .filter(([, [low, high]]) => low > high)
    .map(([id, [low, high]]) => ({
      path: ["bounds", id],
      message: `the lower bound is above the upper by ${digits(low - high)}: ${low} > ${high}`,
    }));
  const faults = [...unknownFaults(Object.keys(bounds), criteria, ["bounds"]), ...crossed];
  return faults.length > 0 ? faults : reachFaults(bounds, criteria);
}

/** Weights sum to 1, so the lower bounds may not exceed it together, and the upper bounds must reach it. */
function reachFaults(bounds: Bounds, criteria: readonly string[]): readonly Fault[] {
  const lows = criteria.map((id) => [id, bounds[id]?.[0] ?? 0] as const);
  const highs = criteria.map((id) => [id, bounds[id]?.[1] ?? 1] as const);
  const spare = 1 - sumOf(lows);
  const reach = sumOf(highs) - 1;
  const fault = (message: string) => [{ path: ["bounds"], message }];
  if (spare < -1e-9)
    return fault(`the lower bounds sum to ${digits(1 - spare)}, ${digits(-spare)} too much: ${listed(lows)}`);
  if (reach < -1e-9)
    return fault(
      `the upper bounds sum to ${digits(1 + reach)}, ${digits(-reach)} too little: ${listed(highs)}`,
    );
  return [];
}

type Ends = readonly (readonly [id: string, end: number])[];
const sumOf = (ends: Ends) => ends.reduce((sum, [, end]) => sum + end, 0);
const listed = (ends: Ends) =>
  ends
    .filter(([, end]) => end > 0)
    .map(([id, end]) => `${id} ${end}`)
    .join(", ");
const digits = (value: number) => String(Number(value.toPrecision(6)));
