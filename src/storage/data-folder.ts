import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Database, openDatabase } from "./database.ts";
import { secretIn } from "./secret.ts";

/** The folder cannot be used; the message says so in one line, with its path and why. */
export class DataFolderError extends Error {}

/** What lies in the folder that holds all that Tovholder writes. */
type DataFolder = { readonly database: Database; readonly secret: string };

/** Opens the folder, and makes what is not there yet. */
export async function openDataFolder(folder: string): Promise<DataFolder> {
  try {
    make(resolve(folder));
    const secret = secretIn(folder);
    return { database: await openDatabase(join(folder, "tovholder.sqlite")), secret };
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0];
    throw new DataFolderError(`TOVHOLDER_DATA=${folder}: the folder cannot be used (${why})`);
  }
}

/** Node's own recursive mkdir never ends where the file system makes no folders (/proc; Node 24). */
function make(folder: string): void {
  if (existsSync(folder)) return;
  make(dirname(folder));
  mkdirSync(folder);
}
