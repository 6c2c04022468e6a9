import type { Decisions } from "../../organisation/decisions.ts";
import type { SupportChoice } from "../../organisation/rearrange/support/anchored.ts";
import type { Organisation } from "../../organisation/schema.ts";
import { keptBy } from "./counting/kept-by.ts";
import { municipalityOf } from "./counting/municipality.ts";
import { supportUnder } from "./counting/support.ts";
import { type IndicatorValues, indicators } from "./indicators.ts";

/** A value per indicator, in their order and units; null where there is nothing to measure. */
export type Row = readonly (number | null)[];

/** The eight under one choice of support, in the order of the indicators. */
type Counters = readonly Counter[];
type Counter = (decisions: Decisions) => number | null;

/** Each indicator by counting, to twelve digits. First choose where support is anchored. */
export function counting(organisation: Organisation): (choice: SupportChoice) => Counters {
  const municipality = municipalityOf(organisation);
  const ready = indicators.map(({ counted }) => counted.of(municipality));
  const supported = supportUnder(municipality);
  return (choice) => {
    const support = supported(choice);
    return ready.map((under) => {
      const count = under(support);
      return (decisions) => settled(count(decisions));
    });
  };
}

/**
 * Measures a municipality under any consistent decisions as `indicatorValues(graphOf(rearrange(organisation, decisions)))` would,
 * to twelve digits, without building that graph. First choose where support is anchored, then the rest: each indicator is
 * counted once for all decisions that do not matter to it. Throws "invalid" where rearranging or its graph would.
 */
export function measuring(
  organisation: Organisation,
): (choice: SupportChoice) => (decisions: Decisions) => Row {
  const countersUnder = counting(organisation);
  return (choice) => {
    const counters = countersUnder(choice);
    const columns = indicators.map(({ counted }, at) =>
      keptBy((decisions) => counted.asks(decisions).join(), counters[at] as Counter),
    );
    return (decisions) => columns.map((column) => column(decisions));
  };
}

/** To twelve digits, whatever the size, so that sums taken in another order are equal. */
const settled = (value: number | null): number | null =>
  value === null ? null : Number(value.toPrecision(12));

export const valuesOf = (row: Row): IndicatorValues =>
  Object.fromEntries(indicators.map(({ id }, at) => [id, row[at] ?? null]));

/** A row of values measured on a graph. */
export const rowOf = (values: IndicatorValues): Row =>
  indicators.map(({ id }) => settled(values[id] ?? null));
