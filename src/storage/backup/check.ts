import { createHash } from "node:crypto";
import { DomainError } from "../../domain/errors.ts";
import { type Fault, fault } from "../../domain/faults/fault.ts";
import { migrations } from "../migrations.ts";
import { type Contents, Header, Trailer } from "./lines.ts";

/**
 * What a backup holds, when it has been read to its end and is as it was written. Throws "invalid" where it is not, or
 * was written by a newer Tovholder.
 */
export async function checkBackup(lines: AsyncIterable<string>): Promise<Contents> {
  const hash = createHash("sha256");
  let count = 0;
  let analyses = 0;
  let last = "";
  for await (const line of lines) {
    if (count === 0) checkHeader(line);
    else hash.update(`${last}\n`);
    if (line.startsWith('{"analyses":')) analyses++;
    count++;
    last = line;
  }
  if (count === 0) refuse(fault("not-a-backup", {}));
  const trailer = Trailer.safeParse(jsonIn(last));
  if (!trailer.success) refuse(fault("backup-unfinished", {}));
  const { rows, sha256 } = trailer.data;
  if (rows !== count - headerAndTrailer || sha256 !== hash.digest("hex")) refuse(fault("backup-altered", {}));
  return { analyses, rows };
}

const headerAndTrailer = 2;

function checkHeader(line: string): void {
  const header = Header.safeParse(jsonIn(line));
  if (!header.success) refuse(fault("not-a-backup", {}));
  const { migration, written } = header.data;
  if (!(migration in migrations)) refuse(fault("backup-newer", { written: written.slice(0, 10) }));
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function refuse(found: Fault): never {
  throw new DomainError("invalid", found);
}
