import { type Kysely, PostgresAdapter } from "kysely";

export const isPostgres = <T>(database: Kysely<T>): boolean =>
  database.getExecutor().adapter instanceof PostgresAdapter;
