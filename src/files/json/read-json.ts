import { DomainError } from "../../domain/errors.ts";
import { fault } from "../../domain/faults/fault.ts";
import type { Reading } from "../../domain/faults/read.ts";
import { textIn } from "./encoding.ts";
import { jsonFault } from "./json-fault.ts";
import { nestingOf } from "./nesting.ts";

/** Deeper than anything that we take. */
const deepest = 32;

/** What the bytes of a JSON file say, or why they say nothing, and where. */
export function readJson(bytes: Uint8Array): Reading<unknown> {
  if (nestingOf(bytes) > deepest) return { ok: false, faults: [fault("nested-too-deep", { most: deepest })] };
  try {
    const text = textIn(bytes);
    try {
      return { ok: true, value: JSON.parse(text) };
    } catch {
      return { ok: false, faults: [jsonFault(text)] };
    }
  } catch (error) {
    if (error instanceof DomainError) return { ok: false, faults: error.faults };
    throw error;
  }
}
