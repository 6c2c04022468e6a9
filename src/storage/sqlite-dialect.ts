import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { type SqliteDatabase, SqliteDialect, type SqliteStatement } from "kysely";

/** How long a writer waits for another process's write before it gives up. */
const busyTimeoutMilliseconds = 5000;

/**
 * Kysely's SQLite dialect on Node's own driver. The file is durable at every commit (WAL, synchronous FULL), and
 * foreign keys hold. `:memory:` opens a store that lives as long as the process.
 */
export function sqliteDialect(file: string): SqliteDialect {
  return new SqliteDialect({ database: async () => open(file) });
}

function open(file: string): SqliteDatabase {
  const database = new DatabaseSync(file, {
    timeout: busyTimeoutMilliseconds,
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
