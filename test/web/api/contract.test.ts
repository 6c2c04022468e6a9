import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import { endpoints as ofAll } from "../../../src/web/api/description/document.ts";
import { analysisEndpoints } from "../../../src/web/api/endpoints/analyses/analyses.ts";
import { type Schema, schemaOf, within } from "./schema-walk.ts";

const endpoints = [...ofAll, ...analysisEndpoints];
const golden = new URL("../../golden/api-contract.json", import.meta.url);

const ofSchema = [
  "const",
  "format",
  "pattern",
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum",
] as const;
const ofMany = ["minLength", "maxLength", "minItems", "maxItems", "maxProperties"] as const;

/** What may stand in a field, where that is told: its words, its kind and its ends. */
function toldOf(schema: Schema): string {
  const told = [...ofSchema, ...ofMany]
    .filter(
      (name) => schema[name] !== undefined && Math.abs(Number(schema[name])) !== Number.MAX_SAFE_INTEGER,
    )
    .map((name) => `${name} ${schema[name]}`);
  return [...(schema.enum ?? []), ...told, ...(schema.type === "integer" ? ["whole"] : [])].join(" ");
}

/** Of each field by its own name, all that is told of it anywhere. */
function contract(): Readonly<Record<string, string>> {
  const told = new Map<string, Set<string>>();
  const schemas = endpoints.flatMap(({ body, parameters, answer }) => [body, parameters, answer]);
  for (const schema of schemas.filter((one) => one !== undefined))
    for (const [path, one] of within(schemaOf(schema))) {
      const field = path.split(".").at(-1) as string;
      // The codes of faults have texts, which are tested.
      if (field === "code") continue;
      if (toldOf(one) !== "") told.set(field, (told.get(field) ?? new Set()).add(toldOf(one)));
    }
  return Object.fromEntries(
    [...told]
      .map(([field, lines]) => [field, [...lines].toSorted().join(" | ")] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

describe("what the API promises of its fields", () => {
  it("changes only on purpose: after a wanted change, `UPDATE_GOLDEN=1 mocha` this file, and look", () => {
    const now = contract();
    if (process.env.UPDATE_GOLDEN) writeFileSync(golden, `${JSON.stringify(now, null, 2)}\n`);
    expect(now).to.deep.equal(JSON.parse(readFileSync(golden, "utf8")));
  });
});
