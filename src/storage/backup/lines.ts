import { z } from "zod";
import { savedTables } from "./tables.ts";

/** The first line of a backup: `migration` is the last that its tables have been through. */
export const Header = z.strictObject({
  tovholder: z.literal("backup@1"),
  written: z.iso.datetime(),
  migration: z.string(),
});

/** A line for each row, the row under the name of its table. */
export const RowLine = z.union(
  savedTables.map(({ name, row }) => z.strictObject({ [name]: row })),
) as unknown as z.ZodType<Readonly<Record<string, Readonly<Record<string, string | number | null>>>>>;

/** The last line: how many rows there are, and SHA-256 over all bytes before it. */
export const Trailer = z.strictObject({
  rows: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What a backup holds. */
export type Contents = { readonly analyses: number; readonly rows: number };
