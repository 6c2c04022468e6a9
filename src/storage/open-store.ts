import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DomainError } from "../domain/errors.ts";
import { fault } from "../domain/faults/fault.ts";
import { type Database, openDatabase, openPostgres } from "./database.ts";
import { secretIn } from "./secret.ts";

type Store = { readonly database: Database; readonly secret: string };

type Where = {
  readonly dataFolder: string;
  readonly databaseAddress: string | null;
  /** Null has one made and kept in the folder. */
  readonly secret: string | null;
};

/**
 * Opens the database at the address, else the one in the folder, and makes what is not there yet. Throws "invalid" where
 * it cannot be used.
 */
export function openStore({ dataFolder, databaseAddress, secret }: Where): Promise<Store> {
  if (databaseAddress === null || secret === null) return inFolder(dataFolder, secret);
  return elsewhere(databaseAddress, secret);
}

async function inFolder(folder: string, secret: string | null): Promise<Store> {
  try {
    make(resolve(folder));
    const kept = secret ?? secretIn(folder);
    return { database: await openDatabase(join(folder, "tovholder.sqlite")), secret: kept };
  } catch (error) {
    const [system = ""] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
    throw new DomainError("invalid", fault("folder-unusable", { folder, system }, "TOVHOLDER_DATA"));
  }
}

/** For its owner's eyes only. Node's own recursive mkdir never ends where the file system makes no folders (/proc; Node 24). */
function make(folder: string): void {
  if (existsSync(folder)) return;
  make(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

async function elsewhere(address: string, secret: string): Promise<Store> {
  try {
    return { database: await openPostgres(address), secret };
  } catch (error) {
    throw new DomainError("invalid", fault("database-unusable", { system: said(error) }, "DATABASE_URL"));
  }
}

/** Of a host with several addresses each has its own error, and what holds them together says nothing. */
function said(error: unknown): string {
  const { message = "", code, cause } = (error ?? {}) as { message?: string; code?: string; cause?: unknown };
  const [line = ""] = message.split("\n", 1);
  return line || code || (cause === undefined ? String(error) : said(cause));
}
