import { fault } from "../../domain/faults/fault.ts";
import { nestingOf } from "../../files/json/nesting.ts";
import { Problem } from "../errors/problem.ts";

const deepest = 32;
const utf8 = new TextDecoder();

/** What a JSON text says. Throws a Problem where it is none, or nested deeper than anything the API takes. */
export function jsonIn(bytes: Uint8Array): unknown {
  if (bytes.length === 0) throw nothingSent();
  if (nestingOf(bytes) > deepest)
    throw new Problem("invalid-body", { faults: [fault("nested-too-deep", { most: deepest })] });
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    throw new Problem("malformed-json");
  }
}

export const nothingSent = () => new Problem("malformed-json", { faults: [fault("nothing-sent", {})] });
