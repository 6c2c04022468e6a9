import { z } from "zod";
import { addFaults, refusing } from "../faults/issues.ts";
import { limits } from "../limits.ts";
import { joiningFaults } from "./joining-faults.ts";
import { CountTable, SuppressionSettings } from "./table.ts";

/** As many rows as there may be units, with ten columns. */
const mostCounts = 10 * limits.units;
const size = (tables: readonly CountTable[]) =>
  tables.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0);

/**
 * Everything that is published together: what stands apart cannot be protected together. Tables of different
 * populations are taken to have nothing to do with each other, so what adds up (girls, boys, all) is a dimension.
 */
export const SuppressionQuestion = z
  .strictObject({
    tables: z
      .array(CountTable)
      .min(1)
      .max(20)
      .refine((tables) => size(tables) <= mostCounts, refusing("too-many-counts", { most: mostCounts }))
      .readonly(),
    settings: SuppressionSettings.prefault({}),
  })
  .superRefine(({ tables }, context) => addFaults(context, joiningFaults(tables)))
  .readonly();
export type SuppressionQuestion = z.infer<typeof SuppressionQuestion>;
