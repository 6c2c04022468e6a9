import { z } from "zod";
import type { Measurement } from "../../decision/measurement.ts";
import type { CriterionId } from "../../organisation/decisions.ts";
import { Base } from "../../origin.ts";
import { ln } from "../../random/elementary.ts";
import type { Indicator } from "./indicator.ts";
import { type IndicatorValues, indicators } from "./indicators.ts";

const Bounds = z.strictObject({ worst: z.number(), best: z.number() }).readonly();
/** Worst and best of each indicator over all consistent decisions; null where it can never be measured. */
export const ScalingBounds = z.record(z.string(), Bounds.nullable()).readonly();
export type ScalingBounds = z.infer<typeof ScalingBounds>;

export function boundsAmong(rows: Iterable<IndicatorValues>): ScalingBounds {
  const bounds = new Map<string, { worst: number; best: number }>();
  for (const row of rows) {
    for (const { id, better } of indicators) {
      const value = row[id] ?? null;
      if (value === null) continue;
      const so = bounds.get(id) ?? { worst: value, best: value };
      const sign = better === "higher" ? 1 : -1;
      if (sign * value > sign * so.best) so.best = value;
      if (sign * value < sign * so.worst) so.worst = value;
      bounds.set(id, so);
    }
  }
  return Object.fromEntries(indicators.map(({ id }) => [id, bounds.get(id) ?? null]));
}

/** The bounds over all that any of several bounds are over. */
export function boundsTogether(parts: readonly ScalingBounds[]): ScalingBounds {
  const ends = (end: "worst" | "best") => (part: ScalingBounds) =>
    Object.fromEntries(Object.entries(part).map(([id, bounds]) => [id, bounds?.[end] ?? null]));
  return boundsAmong([...parts.map(ends("worst")), ...parts.map(ends("best"))]);
}

/**
 * 0 at the worst that consistent decisions can do here, 1 at the best, clamped. Where they all do the same it is one half: the
 * indicator then tells nothing apart. Null where nothing was measured.
 */
export function scaledValue(
  indicator: Indicator,
  value: number | null,
  bounds: ScalingBounds,
): number | null {
  const ends = bounds[indicator.id] ?? null;
  if (value === null || ends === null) return null;
  const on = indicator.scale === "log" ? ln : (x: number) => x;
  const [at, worst, best] = [on(value), on(ends.worst), on(ends.best)];
  return worst === best ? 0.5 : Math.min(1, Math.max(0, (at - worst) / (best - worst)));
}

const IndicatorReading = z
  .strictObject({
    value: z
      .number()
      .nullable()
      .describe("In the indicator's own unit; null where there is nothing to measure."),
    scaled: z
      .number()
      .nullable()
      .describe("0 worst to 1 best over all consistent decisions for this municipality."),
    origin: z.literal("computed"),
    from: z.array(Base).readonly().describe("What in the organisation it was made from."),
  })
  .readonly();

/** What each indicator reads, by its id. */
export const IndicatorReadings = z.record(z.string(), IndicatorReading).readonly();
export type IndicatorReadings = z.infer<typeof IndicatorReadings>;

/** `from` is what the organisation is made from that was measured. */
export function readings(
  values: IndicatorValues,
  bounds: ScalingBounds,
  from: readonly Base[],
): IndicatorReadings {
  return Object.fromEntries(
    indicators.map((indicator) => {
      const value = values[indicator.id] ?? null;
      return [
        indicator.id,
        { value, scaled: scaledValue(indicator, value, bounds), origin: "computed", from },
      ];
    }),
  );
}

type Value = Extract<Measurement, { readonly type: "exact" | "uniform" }>;

/** The structure lens: exact where the structure was measured, wide open where there was nothing to measure. */
export function structureMeasurements(read: IndicatorReadings): Readonly<Record<CriterionId, Value>> {
  const entries = indicators.map(({ id, criterion }): [CriterionId, Value] => {
    const scaled = read[id]?.scaled ?? null;
    return [
      criterion,
      scaled === null ? { type: "uniform", low: 0, high: 1 } : { type: "exact", value: scaled },
    ];
  });
  return Object.fromEntries(entries) as Record<CriterionId, Value>;
}
