import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { type SqliteDatabase, SqliteDialect, type SqliteStatement } from "kysely";

/**
 * Kysely's SQLite dialect on Node's own driver. The file is durable at every commit (WAL, synchronous FULL), and
 * foreign keys hold. What another process holds locked is refused at once (`isLocked`), since waiting would hold up
 * everybody. `:memory:` opens a store that lives as long as the process.
 */
export function sqliteDialect(file: string): SqliteDialect {
  return new SqliteDialect({ database: async () => open(file) });
}

function open(file: string): SqliteDatabase {
  const database = new DatabaseSync(file, {
    timeout: 0,
    enableForeignKeyConstraints: true,
  });
  database.exec("pragma journal_mode = wal; pragma synchronous = full");
  return {
    prepare: (sql) => asStatement(database, sql),
    close: () => database.close(),
  };
}

function asStatement(database: DatabaseSync, sql: string): SqliteStatement {
  const statement = database.prepare(sql);
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...bound(parameters)),
    iterate: (parameters) => statement.iterate(...bound(parameters)),
    run: (parameters) => statement.run(...bound(parameters)),
  };
}

/** Kysely types a parameter as unknown; what SQLite cannot hold is refused by the driver itself. */
const bound = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[];

/** SQLITE_BUSY and SQLITE_LOCKED, whatever their details (the higher bits). */
const locks = [5, 6];

/** Whether the store refused because another process holds it: it may be tried again later. */
export function isLocked(error: unknown): boolean {
  const { errcode } = (error ?? {}) as { readonly errcode?: unknown };
  return typeof errcode === "number" && locks.includes(errcode & 0xff);
}
