import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { SqliteAdapter, type SqliteDatabase, SqliteDialect, type SqliteStatement } from "kysely";

/**
 * Kysely's SQLite dialect on Node's own driver. The file is durable at every commit (WAL, synchronous FULL), foreign
 * keys hold, and what is deleted is written over. What another process holds locked is refused at once, since waiting
 * would hold up everybody. `:memory:` opens a store that lives as long as the process.
 */
export function sqliteDialect(file: string): SqliteDialect {
  return new WholeMigrations({ database: async () => open(file) });
}

/** Kysely does not trust SQLite to take back a table; it can, so that a migration that is cut short leaves nothing. */
class WholeMigrations extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new (class extends SqliteAdapter {
      override get supportsTransactionalDdl(): boolean {
        return true;
      }
    })();
  }
}

function open(file: string): SqliteDatabase {
  const database = new DatabaseSync(file, {
    timeout: 0,
    enableForeignKeyConstraints: true,
  });
  database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on");
  const prepare = remembering((sql) => asStatement(database, sql));
  return {
    prepare: (sql) => (sql === "rollback" ? rollback(database) : prepare(sql)),
    close: () => database.close(),
  };
}

/** SQLite itself takes a transaction back when the disk is full, and there is nothing left to take back then. */
const rollback = (database: DatabaseSync): SqliteStatement => ({
  reader: false,
  all: () => [],
  iterate: () => [].values(),
  run: () => {
    if (database.isTransaction) database.exec("rollback");
    return { changes: 0, lastInsertRowid: 0 };
  },
});

const mostStatements = 100;

/** To prepare a statement costs more than to run it, and the same few come again and again. */
function remembering(prepare: (sql: string) => SqliteStatement) {
  const known = new Map<string, SqliteStatement>();
  return (sql: string) => {
    const statement = known.get(sql) ?? prepare(sql);
    if (known.size >= mostStatements) known.clear();
    known.set(sql, statement);
    return statement;
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
