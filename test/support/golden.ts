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

/** Any value as text that can be read in a difference. */
export const lineByLine = (value: unknown): string => `${[...valuesIn(value)].join("\n")}\n`;

/** A line for each value, after its place; numbers to nine digits, since a sum's last ones are nobody's promise. */
function* valuesIn(value: unknown, place = ""): Generator<string> {
  if (typeof value === "object" && value !== null) {
    if (Object.keys(value).length === 0) yield `${place} ${Array.isArray(value) ? "[]" : "{}"}`;
    for (const [name, inner] of Object.entries(value)) yield* valuesIn(inner, `${place}.${name}`);
  } else yield `${place} ${typeof value === "number" ? Number(value.toPrecision(9)) : JSON.stringify(value)}`;
}
