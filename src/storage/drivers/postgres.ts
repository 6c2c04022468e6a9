import { PostgresDialect, type PostgresPool, type PostgresPoolClient } from "kysely";
import pg from "pg";
import { Unreachable } from "../trouble/unreachable.ts";

const mostConnections = 10;
const connectWithinMs = 5_000;

/** Kysely's PostgreSQL dialect. A connection that is lost fails what was under way, and the next asking opens another. */
export function postgresDialect(address: string): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: address,
    max: mostConnections,
    connectionTimeoutMillis: connectWithinMs,
    application_name: "tovholder",
  });
  // Unheard, the loss of a connection would end the process; whoever uses it is told anyhow.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return new PostgresDialect({ pool: reaching(pool) });
}

/** The driver gives no code to most of what goes wrong on the way to the server. */
function reaching(pool: pg.Pool): PostgresPool {
  return {
    connect: async () => asClient(await orUnreachable(pool.connect())),
    end: () => pool.end(),
  };
}

/** After an error that ends the connection, the next who asks must not be given it. */
function asClient(client: pg.PoolClient): PostgresPoolClient {
  let isLost = false;
  const query = async (sql: string, parameters: unknown[]) => {
    try {
      return await orUnreachable(client.query(sql, parameters));
    } catch (error) {
      isLost ||= error instanceof Unreachable || (error instanceof pg.DatabaseError && isLast(error));
      throw error;
    }
  };
  return { query, release: () => client.release(isLost) } as unknown as PostgresPoolClient;
}

const isLast = ({ severity }: pg.DatabaseError) => severity === "FATAL" || severity === "PANIC";

async function orUnreachable<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw error instanceof pg.DatabaseError ? error : new Unreachable(error);
  }
}
