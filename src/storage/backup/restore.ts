import type { Transaction } from "kysely";
import { DomainError } from "../../domain/errors.ts";
import { fault } from "../../domain/faults/fault.ts";
import type { Database } from "../database.ts";
import type { Tables } from "../tables.ts";
import { checkBackup } from "./check.ts";
import { type Contents, RowLine } from "./lines.ts";
import { type SavedTable, savedTables } from "./tables.ts";

/**
 * Puts back what a backup holds, all of it or nothing, into a store that holds nothing yet. It is read twice, from
 * `lines`: first to see that it is whole. Throws "invalid" where it is not, and "conflict" where something is stored.
 */
export async function restoreBackup(
  database: Database,
  lines: () => AsyncIterable<string>,
): Promise<Contents> {
  const contents = await checkBackup(lines());
  await database.transaction().execute(async (transaction) => {
    await mustBeEmpty(transaction);
    let at = 0;
    for await (const line of lines()) {
      if (at > 0 && at <= contents.rows) await putBack(transaction, line);
      at++;
    }
  });
  return contents;
}

async function mustBeEmpty(transaction: Transaction<Tables>): Promise<void> {
  for (const { name } of savedTables) {
    const found = await transaction.selectFrom(name).selectAll().limit(1).execute();
    if (found.length > 0) throw new DomainError("conflict", fault("store-not-empty", {}));
  }
}

async function putBack(transaction: Transaction<Tables>, line: string): Promise<void> {
  const reading = RowLine.safeParse(JSON.parse(line));
  if (!reading.success) throw new DomainError("invalid", fault("backup-altered", {}));
  const [[name, row] = []] = Object.entries(reading.data);
  await transaction
    .insertInto(name as SavedTable["name"])
    .values(row as never)
    .execute();
}
