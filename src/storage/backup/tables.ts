import { z } from "zod";
import type { Tables } from "../tables.ts";

const Text = z.string();
const Version = z.number().int().min(0);

/** What a backup holds, table by table, parents before what hangs on them; the rest can be made again. */
export const savedTables = [
  {
    name: "analyses",
    key: ["id"],
    row: z.strictObject({
      id: Text,
      name: Text,
      created: Text,
      edited: Text,
      version: Version,
      kept_until: Text,
    }),
  },
  {
    name: "batches",
    key: ["analysis", "version"],
    row: z.strictObject({
      analysis: Text,
      version: Version,
      key: Text,
      author: Text,
      at: Text,
      cause: Text,
      commands: Text,
      inverse: Text,
      touched: Text,
      merged: z.literal([0, 1]),
    }),
  },
  {
    name: "snapshots",
    key: ["analysis", "version"],
    row: z.strictObject({ analysis: Text, version: Version, state: Text }),
  },
  {
    name: "links",
    key: ["id"],
    row: z.strictObject({
      id: Text,
      analysis: Text,
      kind: Text,
      name: Text,
      token_hash: Text,
      created: Text,
      revoked: Text.nullable(),
      last_used: Text.nullable(),
    }),
  },
  { name: "sessions", key: ["hash"], row: z.strictObject({ hash: Text, created: Text, seen: Text }) },
  {
    name: "grants",
    key: ["session", "link"],
    row: z.strictObject({ session: Text, link: Text, granted: Text }),
  },
] as const satisfies readonly {
  readonly name: keyof Tables;
  readonly key: readonly string[];
  readonly row: z.ZodObject;
}[];

export type SavedTable = (typeof savedTables)[number];
