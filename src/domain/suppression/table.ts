import { z } from "zod";
import { refusing } from "../faults/issues.ts";
import { limits, recordOf } from "../limits.ts";

export const defaultThreshold = 5;
const Label = z.string().min(1).max(100);
const [mostRows, mostColumns] = [limits.units, 50];

/**
 * Counts by row and column, published with row, column and grand totals. `rowDimension` and `columnDimension`
 * say what is told apart (area, unit, level): tables of the same population that share a dimension share its
 * totals. `within` groups the rows under another dimension, with subtotals; untold, a table of units and one of areas
 * are taken to be independent.
 */
export const CountTable = z
  .strictObject({
    id: Label,
    population: z.string().max(100).default("all"),
    rowDimension: Label,
    columnDimension: Label,
    rows: z.array(Label).min(1).max(mostRows).readonly(),
    columns: z.array(Label).min(1).max(mostColumns).readonly(),
    counts: z
      .array(z.array(z.number().int().min(0).max(1e9)).max(mostColumns).readonly())
      .max(mostRows)
      .readonly(),
    within: z
      .strictObject({ dimension: Label, groups: recordOf(Label, Label, mostRows).readonly() })
      .readonly()
      .optional(),
  })
  .refine(
    ({ rows, columns, counts }) =>
      counts.length === rows.length && counts.every(({ length }) => length === columns.length),
    refusing("counts-not-a-grid", {}, "counts"),
  )
  .refine(
    ({ rows, columns }) => new Set(rows).size === rows.length && new Set(columns).size === columns.length,
    refusing("labels-repeated", {}, "rows"),
  )
  .refine(
    ({ rows, within }) => within === undefined || rows.every((row) => Object.hasOwn(within.groups, row)),
    refusing("row-without-group", {}, "within"),
  )
  .refine(
    ({ rowDimension, columnDimension, within }) =>
      new Set([rowDimension, columnDimension, within?.dimension ?? ""]).size === 3,
    refusing("dimensions-repeated", {}, "columnDimension"),
  )
  .readonly();
export type CountTable = z.infer<typeof CountTable>;

/**
 * Counts under the threshold are hidden: 5, or down to 3 with a reason. Zeros are hidden with them; when they
 * are shown, a reader knows that every hidden count is at least 1, and more must be hidden to make up for it.
 */
export const SuppressionSettings = z
  .strictObject({
    threshold: z.number().int().min(3).max(100).default(defaultThreshold),
    reason: z.string().trim().min(1).max(500).optional(),
    zeros: z.enum(["hide", "show"]).default("hide"),
  })
  .refine(
    ({ threshold, reason }) => threshold >= defaultThreshold || reason !== undefined,
    refusing("threshold-without-reason", {}, "reason"),
  )
  .readonly();
export type SuppressionSettings = z.infer<typeof SuppressionSettings>;
