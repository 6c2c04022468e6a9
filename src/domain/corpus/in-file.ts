import { type Fault, pathOf } from "../faults/fault.ts";

/** The same fault in a file of the corpus, and in an entry there: `claims/booklet-models.yaml, M3-R1, section`. */
export function inFile(found: Fault, file: string, entry = ""): Fault {
  const path = [file, entry, pathOf(found)].filter((part) => part !== "").join(", ");
  return { ...found, place: { path } };
}
