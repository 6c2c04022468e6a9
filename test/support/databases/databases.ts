import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase, openPostgres } from "../../../src/storage/database.ts";
import { closeAtEnd } from "../hooks.ts";
import { emptyPostgres } from "./postgres.ts";

/** An empty database of its own, which can be opened several times, as by several processes. */
export type Place = {
  /** The settings by which the program finds it. */
  readonly settings: Readonly<Record<string, string>>;
  readonly open: () => Promise<Database>;
};

/** A new folder, gone when the tests are done. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tovholder-"));
  closeAtEnd(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const opened = (open: () => Promise<Database>) => async () => {
  const database = await open();
  closeAtEnd(() => database.destroy());
  return database;
};

/** Every database that analyses can be kept in; all behave alike. */
export const databases = {
  async SQLite(): Promise<Place> {
    const folder = await newFolder();
    return {
      settings: { TOVHOLDER_DATA: folder },
      open: opened(() => openDatabase(join(folder, "tovholder.sqlite"))),
    };
  },
  async PostgreSQL({ durable = false } = {}): Promise<Place> {
    const address = await emptyPostgres({ durable });
    return {
      settings: {
        DATABASE_URL: address,
        TOVHOLDER_DATA: await newFolder(),
        TOVHOLDER_SECRET: "x".repeat(43),
      },
      open: opened(() => openPostgres(address)),
    };
  },
} as const;

export const databaseNames = Object.keys(databases) as readonly (keyof typeof databases)[];
