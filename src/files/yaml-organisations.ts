import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { DomainError } from "../domain/errors.ts";
import { within } from "../domain/faults/fault.ts";
import { read } from "../domain/faults/read.ts";
import { OrganisationOutline, type Outline, outlined } from "../domain/organisation/outline.ts";
import type { Organisation } from "../domain/organisation/schema.ts";

/**
 * The cases and the example in a folder, by id. Throws `invalid` with what is wrong, by file and field.
 */
export function loadOrganisations(folder: string): ReadonlyMap<string, Organisation> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return new Map(
    files.sort().map((name) => {
      const organisation = outlined(readOutline(join(folder, name)));
      return [organisation.id, organisation];
    }),
  );
}

function readOutline(file: string): Outline {
  const reading = read(OrganisationOutline, parse(readFileSync(file, "utf8")));
  if (reading.ok) return reading.value;
  throw new DomainError("invalid", ...reading.faults.map((found) => within(found, basename(file))));
}
