import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DomainError } from "../domain/errors.ts";
import { fault } from "../domain/faults/fault.ts";
import { type Database, openDatabase } from "./database.ts";
import { secretIn } from "./secret.ts";

/** What lies in the folder that holds all that Tovholder writes. */
type DataFolder = { readonly database: Database; readonly secret: string };

/** Opens the folder, and makes what is not there yet. Throws "invalid" where it cannot be used. */
export async function openDataFolder(folder: string): Promise<DataFolder> {
  try {
    make(resolve(folder));
    const secret = secretIn(folder);
    return { database: await openDatabase(join(folder, "tovholder.sqlite")), secret };
  } catch (error) {
    const [system = ""] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
    throw new DomainError("invalid", fault("folder-unusable", { folder, system }, "TOVHOLDER_DATA"));
  }
}

/** Node's own recursive mkdir never ends where the file system makes no folders (/proc; Node 24). */
function make(folder: string): void {
  if (existsSync(folder)) return;
  make(dirname(folder));
  mkdirSync(folder);
}
