import { createHash } from "node:crypto";
import { type RawBuilder, sql, type Transaction } from "kysely";
import type { Database } from "../database.ts";
import { migrations } from "../migrations.ts";
import type { Tables } from "../tables.ts";
import type { Contents } from "./lines.ts";
import { type SavedTable, savedTables } from "./tables.ts";

type Row = Readonly<Record<string, string | number | null>>;

/** Few enough that what is in memory stays small: one state may be some megabytes. */
const rowsAtATime = 20;

/**
 * Writes everything that is saved as lines of JSON, as it stood at one moment, while others go on reading and writing.
 * Its lines say nothing of the database, so that they can be restored into another.
 */
export function writeBackup(
  database: Database,
  written: Date,
  write: (text: string) => Promise<void>,
  progress: (share: number) => void = () => {},
): Promise<Contents> {
  const reading = database.transaction().setIsolationLevel("repeatable read").setAccessMode("read only");
  return reading.execute(async (transaction) => {
    const counts = await countsIn(transaction);
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const hash = createHash("sha256");
    const line = async (value: unknown) => {
      const text = `${JSON.stringify(value)}\n`;
      hash.update(text);
      await write(text);
    };
    await line({
      tovholder: "backup@1",
      written: written.toISOString(),
      migration: Object.keys(migrations).at(-1),
    });
    let rows = 0;
    for (const table of savedTables)
      for await (const row of rowsOf(transaction, table)) {
        await line({ [table.name]: row });
        rows++;
        progress(rows / total);
      }
    await line({ rows, sha256: hash.copy().digest("hex") });
    return { analyses: counts.analyses ?? 0, rows };
  });
}

async function countsIn(transaction: Transaction<Tables>): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const { name } of savedTables) {
    const found = await transaction
      .selectFrom(name)
      .select(({ fn }) => fn.countAll().as("count"))
      .executeTakeFirstOrThrow();
    counts[name] = Number(found.count);
  }
  return counts;
}

/** In the order of the key, a few at a time, each few after the last one before. */
async function* rowsOf(
  transaction: Transaction<Tables>,
  { name, key, row }: SavedTable,
): AsyncGenerator<Row> {
  const columns = sql.join(Object.keys(row.shape).map((column) => sql.ref(column)));
  const order = sql.join(key.map((column) => sql.ref(column)));
  let last: RawBuilder<unknown> = sql``;
  for (;;) {
    const { rows } = await sql<Row>`
      select ${columns} from ${sql.table(name)} ${last} order by ${order} limit ${sql.lit(rowsAtATime)}
    `.execute(transaction);
    yield* rows;
    const end = rows.at(-1);
    if (end === undefined) return;
    last = sql`where (${order}) > (${sql.join(key.map((column) => end[column]))})`;
  }
}
