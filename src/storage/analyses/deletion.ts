import { setTimeout as after } from "node:timers/promises";
import { sql } from "kysely";
import { monthsAfter } from "../../app/analyses/kept-until.ts";
import type { Database } from "../database.ts";
import { isPostgres } from "../drivers/kind.ts";

/** Deletes them with everything that hangs on them, and then what the database's own files remember of it. */
export async function deleted(database: Database, ids: readonly string[]): Promise<void> {
  for (const id of ids) await database.deleteFrom("analyses").where("id", "=", id).execute();
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

const shortestMonthMs = 28 * 24 * 3_600_000;

/** Deletes what has been kept for its time and whoever has not been seen for long; gives the ids of the analyses. */
export async function expired(database: Database, now: Date, unseenSince: Date): Promise<readonly string[]> {
  await database.deleteFrom("sessions").where("seen", "<", unseenSince.toISOString()).execute();
  const old = await database
    .selectFrom("analyses")
    .select(["id", "edited", "kept_months"])
    .where("edited", "<", new Date(now.getTime() - shortestMonthMs).toISOString())
    .execute();
  const ids = old
    .filter(({ edited, kept_months }) => monthsAfter(new Date(edited), kept_months) <= now)
    .map(({ id }) => id);
  await deleted(database, ids);
  return ids;
}
