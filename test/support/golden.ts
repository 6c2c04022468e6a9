import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "chai";
import { root } from "./root.ts";

/** Expects a text to be as in its golden file (under test/golden); with UPDATE_GOLDEN=1 it is written there first. */
export function expectGolden(name: string, text: string): void {
  const file = join(root, "test/golden", name);
  if (process.env.UPDATE_GOLDEN === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text, name).to.equal(readFileSync(file, "utf8"));
}
