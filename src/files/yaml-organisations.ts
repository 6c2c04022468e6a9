import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { OrganisationOutline, type Outline, outlined } from "../domain/organisation/outline.ts";
import type { Organisation } from "../domain/organisation/schema.ts";

/**
 * The cases and the example in a folder, by id. A mistake stops with the file, the field and what is wrong there.
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
  const { data, error } = OrganisationOutline.safeParse(parse(readFileSync(file, "utf8")));
  if (data) return data;
  const places = error.issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`);
  throw new Error(`${basename(file)} cannot be used:\n${places.join("\n")}`);
}
