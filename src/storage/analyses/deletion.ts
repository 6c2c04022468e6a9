import { setTimeout as after } from "node:timers/promises";
import { sql } from "kysely";
import type { Database } from "../database.ts";
import { isPostgres } from "../drivers/kind.ts";

/** Deletes it with everything that hangs on it, and then what the database's own files remember of it. */
export async function deleted(database: Database, id: string): Promise<void> {
  await database.deleteFrom("analyses").where("id", "=", id).execute();
  await forget(database);
}

const patience = { forMs: 5_000, betweenMs: 100 };

/**
 * SQLite writes over what is deleted (`secure_delete`), but its log still holds what was written before. Where somebody
 * reads from the log for long, as a backup does, it is emptied at the next deletion or expiry. PostgreSQL clears away
 * by itself.
 */
async function forget(database: Database): Promise<void> {
  if (isPostgres(database)) return;
  const until = performance.now() + patience.forMs;
  while (!(await emptiedLog(database)) && performance.now() < until) await after(patience.betweenMs);
}

async function emptiedLog(database: Database): Promise<boolean> {
  const { rows } = await sql<{ readonly busy: number }>`pragma wal_checkpoint(truncate)`.execute(database);
  return rows[0]?.busy === 0;
}

/** Deletes what has been kept for its time and whoever has not been seen for long; gives the ids of the analyses. */
export async function expired(database: Database, now: Date, unseenSince: Date): Promise<readonly string[]> {
  await database.deleteFrom("sessions").where("seen", "<", unseenSince.toISOString()).execute();
  const gone = await database
    .deleteFrom("analyses")
    .where("kept_until", "<=", now.toISOString())
    .returning("id")
    .execute();
  await forget(database);
  return gone.map(({ id }) => id);
}
