import { Kysely, Migrator, sql } from "kysely";
import { migrations } from "./migrations.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";

/** The tables, as they stand after the last migration. */
export type Tables = {
  readonly scaling_bounds: {
    readonly key: string;
    /** JSON */
    readonly bounds: string;
    /** ISO 8601, UTC */
    readonly computed_at: string;
  };
};

export type Database = Kysely<Tables>;

/** The store in this file, brought up to date; a file that is not there yet is made. */
export async function openDatabase(file: string): Promise<Database> {
  const database = new Kysely<Tables>({ dialect: sqliteDialect(file) });
  try {
    await migrate(database);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return database;
}

/** Whether the store answers at all. */
export async function answers(database: Database): Promise<boolean> {
  try {
    await sql`select 1`.execute(database);
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
