import type { Selectable } from "kysely";
import { z } from "zod";
import { monthsAfter } from "../../app/analyses/kept-until.ts";
import { type Analysis, type Batch, type Link, type LinkKind, linkKinds } from "../../app/analyses/store.ts";
import type { Tables } from "../tables.ts";

const Time = z.iso.datetime().transform((at) => new Date(at));
const Json = z.string().transform((text): unknown => JSON.parse(text));
const Version = z.number().int().min(0);

const Cause = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("edit") }),
  z.strictObject({ kind: z.enum(["undo", "redo", "restore"]), version: Version }),
]);

const BatchRow = z.object({
  version: Version,
  key: z.string(),
  author: z.string(),
  at: Time,
  cause: Json.pipe(Cause),
  merged: z.number().transform((one) => one === 1),
  commands: Json,
  inverse: Json,
  touched: Json.pipe(z.array(z.string())),
});

const AnalysisRow = z
  .object({
    id: z.string(),
    name: z.string().nullable(),
    created: Time,
    edited: Time,
    version: Version,
    kept_months: z.number(),
  })
  .transform(({ kept_months: keptMonths, ...row }) => ({
    ...row,
    keptMonths,
    keptUntil: monthsAfter(row.edited, keptMonths),
  }));

const Kind = z.enum(linkKinds);

const LinkRow = z
  .object({
    id: z.string(),
    kind: Kind,
    name: z.string(),
    created: Time,
    revoked: Time.nullable(),
    last_used: Time.nullable(),
  })
  .transform(({ last_used: lastUsed, ...row }) => ({ ...row, lastUsed }));

type Row<Table extends keyof Tables> = Selectable<Tables[Table]>;

export const batchIn = (row: Omit<Row<"batches">, "analysis">): Batch => BatchRow.parse(row);
export const analysisIn = (row: Row<"analyses">): Analysis => AnalysisRow.parse(row);
export const linkIn = (row: Omit<Row<"links">, "analysis" | "token_hash">): Link => LinkRow.parse(row);

export const kindIn = (kind: string): LinkKind => Kind.parse(kind);

/** As it is stored. */
export function rowOf(analysis: string, batch: Batch): Row<"batches"> {
  return {
    analysis,
    version: batch.version,
    key: batch.key,
    author: batch.author,
    at: batch.at.toISOString(),
    cause: JSON.stringify(batch.cause),
    commands: JSON.stringify(batch.commands),
    inverse: JSON.stringify(batch.inverse),
    touched: JSON.stringify(batch.touched),
    merged: batch.merged ? 1 : 0,
  };
}
