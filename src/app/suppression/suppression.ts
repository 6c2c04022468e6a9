import { z } from "zod";
import { fault } from "../../domain/faults/fault.ts";
import { addFaults } from "../../domain/faults/issues.ts";
import { type CoarseTable, inRanges, randomlyRounded } from "../../domain/suppression/coarsen.ts";
import { SuppressionQuestion } from "../../domain/suppression/question.ts";
import { suppress } from "../../domain/suppression/suppress.ts";
import type { CountTable } from "../../domain/suppression/table.ts";

export const ways = ["hidden", "ranges", "rounded"] as const;

/** Tables published together, and how small counts are kept from sight: hidden, or one table in ranges or rounded. */
export const SuppressRequest = SuppressionQuestion.unwrap()
  .safeExtend({ show: z.enum(ways).default("hidden") })
  .readonly()
  .superRefine(({ show, tables: [, second], settings }, context) => {
    if (show === "hidden") return;
    if (second !== undefined) addFaults(context, [fault("more-than-one-table", { show }, "tables")]);
    if (settings.zeros === "show")
      addFaults(context, [fault("zeros-among-small", { show }, "settings", "zeros")]);
  });
export type SuppressRequest = z.infer<typeof SuppressRequest>;

const labels = z.array(z.string()).readonly();
const tablesOf = <Number extends z.ZodType>(number: Number) => {
  const line = z.array(number).readonly();
  const group = z.strictObject({ id: z.string(), counts: line, total: number }).readonly();
  const table = z.strictObject({
    id: z.string(),
    rows: labels,
    columns: labels,
    counts: z.array(line).readonly(),
    rowTotals: line,
    columnTotals: line,
    total: number,
    groups: z.array(group).readonly(),
  });
  return z.array(table.readonly()).readonly();
};
const Range = z.strictObject({ from: z.int(), to: z.int() }).readonly();

/** Null where a number is hidden. `report` is for whoever publishes, and must not be published. */
export const SuppressAnswer = z.discriminatedUnion("show", [
  z
    .strictObject({
      show: z.literal("hidden"),
      tables: tablesOf(z.int().nullable()),
      report: z
        .strictObject({
          hidden: z.strictObject({ small: z.int(), protecting: z.int(), shown: z.int() }).readonly(),
          remaining: z.number(),
          littleRemains: z.boolean().describe("Ranges or rounded counts would tell more."),
          threshold: z.int(),
          reason: z.string().nullable(),
        })
        .readonly(),
    })
    .readonly(),
  z.strictObject({ show: z.literal("ranges"), tables: tablesOf(Range) }).readonly(),
  z.strictObject({ show: z.literal("rounded"), tables: tablesOf(z.int()) }).readonly(),
]);
export type SuppressAnswer = z.infer<typeof SuppressAnswer>;

/** `random` gives numbers from 0 to 1 that nobody can draw again; only rounding asks for them. */
export function suppressAnswer(
  request: SuppressRequest,
  random: () => number,
  progress?: (done: number) => void,
): SuppressAnswer {
  const { show, tables, settings } = request;
  const { threshold } = settings;
  if (show === "ranges")
    return { show, tables: tables.map((table) => labelled(table, inRanges(table, threshold))) };
  if (show === "rounded")
    return {
      show,
      tables: tables.map((table) => labelled(table, randomlyRounded(table, random, threshold))),
    };
  const { tables: shown, ...report } = suppress(request, progress);
  return { show, tables: shown, report };
}

function labelled<T>({ rows, columns }: CountTable, table: CoarseTable<T>) {
  return { rows, columns, ...table };
}
