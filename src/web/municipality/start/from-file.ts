import { readAnalysis } from "../../../domain/analysis/read-analysis.ts";
import type { Analysis } from "../../../domain/analysis/schema.ts";
import { type Fault, fault, within } from "../../../domain/faults/fault.ts";
import { type Reading, read } from "../../../domain/faults/read.ts";
import { Organisation } from "../../../domain/organisation/schema.ts";
import { tieFaults } from "../../../domain/organisation/ties/tie-faults.ts";
import { readJson } from "../../../files/json/read-json.ts";
import { toldWithPlace } from "../../../texts/faults/told.ts";
import { analysisOf } from "./own.ts";

/** The analysis that a file holds, or begins with the organisation that it holds; or what is wrong in it, each with its place, at `field`. */
export function analysisFrom(bytes: Uint8Array, field: string): Reading<Analysis> {
  const reading = analysisIn(bytes);
  return reading.ok ? reading : { ok: false, faults: reading.faults.map((found) => inFile(found, field)) };
}

function analysisIn(bytes: Uint8Array): Reading<Analysis> {
  const json = readJson(bytes);
  if (!json.ok) return json;
  const schema = schemaOf(json.value);
  if (schema.startsWith("tovholder/analysis@")) return sound(readAnalysis(json.value), "organisation");
  if (!schema.startsWith("tovholder/organisation@"))
    return { ok: false, faults: [fault("other-document", {})] };
  const organisation = read(Organisation, json.value);
  if (!organisation.ok) return organisation;
  return sound({ ok: true, value: analysisOf(organisation.value.name, organisation.value) });
}

/** What is read must lead somewhere too. */
function sound(reading: Reading<Analysis>, ...steps: readonly string[]): Reading<Analysis> {
  if (!reading.ok) return reading;
  const faults = tieFaults(reading.value.organisation).map((found) => within(found, ...steps));
  return faults.length === 0 ? reading : { ok: false, faults };
}

const schemaOf = (document: unknown): string =>
  typeof document === "object" && document !== null && "schema" in document ? String(document.schema) : "";

const inFile = (found: Fault, field: string): Fault =>
  fault("in-file", { told: { da: toldWithPlace("da", found), en: toldWithPlace("en", found) } }, field);
