import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.ts";

/** Everything that a built asset may be made of. The lock file stands for the packages. */
const inputs = [
  "package-lock.json",
  "src/{assets,client,diagrams,domain,styles,texts}/**/*.{ts,scss}",
  "views/**/*.scss",
];

/** A hash that changes whenever a built asset may. */
export function inputsHash(): string {
  const hash = createHash("sha256");
  for (const file of globSync(inputs, { cwd: root }).toSorted()) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest("base64url");
}
