import { z } from "zod";
import { type CoarseTable, inRanges, randomlyRounded } from "../../domain/privacy/coarsen.ts";
import { suppress } from "../../domain/privacy/suppress.ts";
import { type CountTable, SuppressionQuestion } from "../../domain/privacy/table.ts";

/** Tables published together, and how small counts are to be kept from sight: hidden, or one table in ranges or rounded. */
export const SuppressRequest = SuppressionQuestion.unwrap()
  .safeExtend({ show: z.enum(["hidden", "ranges", "rounded"]).default("hidden") })
  .readonly()
  .superRefine(({ show, tables: [, second] }, context) => {
    if (show !== "hidden" && second !== undefined)
      context.addIssue({ code: "custom", path: ["tables"], message: `${show}: one table at a time` });
  });
export type SuppressRequest = z.infer<typeof SuppressRequest>;

const labels = z.array(z.string()).readonly();
const tableOf = <Number extends z.ZodType>(number: Number) => {
  const line = z.array(number).readonly();
  return {
    id: z.string(),
    counts: z.array(line).readonly(),
    rowTotals: line,
    columnTotals: line,
    total: number,
  };
};
const Hidden = z.int().nullable();
const Range = z.strictObject({ from: z.int(), to: z.int() }).readonly();
const coarse = <Number extends z.ZodType>(number: Number) =>
  z.array(z.strictObject({ rows: labels, columns: labels, ...tableOf(number) }).readonly()).readonly();

/** Null where a number is hidden. `report` is for whoever publishes, and must not be published. */
export const SuppressAnswer = z.discriminatedUnion("show", [
  z
    .strictObject({
      show: z.literal("hidden"),
      tables: z
        .array(
          z
            .strictObject({
              rows: labels,
              columns: labels,
              ...tableOf(Hidden),
              groups: z
                .array(
                  z
                    .strictObject({ id: z.string(), counts: z.array(Hidden).readonly(), total: Hidden })
                    .readonly(),
                )
                .readonly(),
            })
            .readonly(),
        )
        .readonly(),
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
  z.strictObject({ show: z.literal("ranges"), tables: coarse(Range) }).readonly(),
  z.strictObject({ show: z.literal("rounded"), tables: coarse(z.int()) }).readonly(),
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
