import { setTimeout as after } from "node:timers/promises";
import { type Dialect, Kysely, Migrator } from "kysely";
import { postgresDialect } from "./drivers/postgres.ts";
import { sqliteDialect } from "./drivers/sqlite.ts";
import { migrations } from "./migrations.ts";
import type { Tables } from "./tables.ts";
import { isBusy } from "./trouble/trouble.ts";

export type Database = Kysely<Tables>;

const betweenTriesMs = 50;

/**
 * The store in this file, brought up to date; a file that is not there yet is made. One that another process holds
 * locked is tried again for `patienceMs`.
 */
export const openDatabase = (file: string, patienceMs?: number): Promise<Database> =>
  open(() => sqliteDialect(file), patienceMs);

/** The store in the PostgreSQL database at this address, brought up to date. */
export const openPostgres = (address: string, patienceMs?: number): Promise<Database> =>
  open(() => postgresDialect(address), patienceMs);

async function open(dialect: () => Dialect, patienceMs = 5_000): Promise<Database> {
  const database = new Kysely<Tables>({ dialect: dialect() });
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.destroy();
    if (!isBusy(error) || patienceMs <= 0) throw error;
  }
  await after(betweenTriesMs);
  return open(dialect, patienceMs - betweenTriesMs);
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
