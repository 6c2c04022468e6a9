import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const source = join(import.meta.dirname, "../domain");
const measuring = ["organisation", "lenses/structure", "hybrids"];

/**
 * The version of the code that measures organisations: SHA-256 over its source, so that bounds stored by other code
 * are never taken for its own.
 */
export function measuresVersion(): string {
  const hash = createHash("sha256");
  for (const folder of measuring) {
    const files = readdirSync(join(source, folder), { recursive: true, encoding: "utf8" });
    for (const file of files.filter((name) => name.endsWith(".ts")).toSorted())
      hash.update(file).update(readFileSync(join(source, folder, file)));
  }
  return hash.digest("hex");
}
