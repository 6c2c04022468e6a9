import type { Selectable } from "kysely";
import { z } from "zod";
import { type Link, type LinkKind, linkKinds } from "../../app/analyses/sharing/link.ts";
import type { Analysis, Batch, Step } from "../../app/analyses/store.ts";
import { Text } from "../../domain/language.ts";
import type { Tables } from "../tables.ts";

const Time = z.iso.datetime().transform((at) => new Date(at));
const Json = z.string().transform((text): unknown => JSON.parse(text));
const Version = z.number().int().min(0);

const Cause = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("edit") }),
  z.strictObject({ kind: z.enum(["undo", "redo", "restore"]), version: Version }),
]);

const StepRow = z.object({
  version: Version,
  author: z.string(),
  at: Time,
  cause: Json.pipe(Cause),
  merged: z.number().transform((one) => one === 1),
  touched: Json,
});

const BatchRow = StepRow.extend({ key: z.string(), commands: Json, inverse: Json });

const AnalysisRow = z
  .object({
    id: z.string(),
    name: Json.pipe(Text),
    created: Time,
    edited: Time,
    version: Version,
    kept_until: Time,
  })
  .transform(({ kept_until: keptUntil, ...row }) => ({ ...row, keptUntil }));

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

export const stepColumns = ["version", "author", "at", "cause", "merged", "touched"] as const;

type Row<Table extends keyof Tables> = Selectable<Tables[Table]>;

export const batchIn = (row: Omit<Row<"batches">, "analysis">): Batch => BatchRow.parse(row);
export const stepIn = (row: Pick<Row<"batches">, (typeof stepColumns)[number]>): Step => StepRow.parse(row);
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
