import { setTimeout as after } from "node:timers/promises";
import { Kysely, Migrator } from "kysely";
import { migrations } from "./migrations.ts";
import { isLocked, sqliteDialect } from "./sqlite-dialect.ts";

/** The tables, as they stand after the last migration. */
type Tables = {
  readonly scaling_bounds: {
    readonly key: string;
    /** JSON */
    readonly bounds: string;
    /** ISO 8601, UTC */
    readonly computed_at: string;
  };
};

export type Database = Kysely<Tables>;

const betweenTriesMs = 50;

/**
 * The store in this file, brought up to date; a file that is not there yet is made. One that another process holds
 * locked is tried again for `patienceMs`.
 */
export async function openDatabase(file: string, patienceMs = 5_000): Promise<Database> {
  const database = new Kysely<Tables>({ dialect: sqliteDialect(file) });
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.destroy();
    if (!isLocked(error) || patienceMs <= 0) throw error;
  }
  await after(betweenTriesMs);
  return openDatabase(file, patienceMs - betweenTriesMs);
}

/** Whether the store's tables can be read. */
export async function answers(database: Database): Promise<boolean> {
  try {
    await database.selectFrom("scaling_bounds").select("key").limit(1).execute();
    return true;
  } catch {
    return false;
  }
}

async function migrate(database: Database): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
