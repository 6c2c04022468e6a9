import { type Reading, read } from "../faults/read.ts";
import { Analysis, analysisSchema } from "./schema.ts";

type Upcaster = (older: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** What turns a document of an older schema into one of the next, by the older one's name. There is none older yet. */
const upcasters: ReadonlyMap<string, Upcaster> = new Map();

/** An analysis as it was kept, whichever schema it was kept in, or what is wrong with it. */
export function readAnalysis(kept: unknown): Reading<Analysis> {
  let document = kept;
  for (let tried = 0; tried <= upcasters.size; tried++) {
    const schema = schemaOf(document);
    if (schema === analysisSchema) break;
    const upcast = typeof schema === "string" ? upcasters.get(schema) : undefined;
    if (upcast === undefined) break;
    document = upcast(document as Readonly<Record<string, unknown>>);
  }
  return read(Analysis, document);
}

const schemaOf = (document: unknown): unknown =>
  typeof document === "object" && document !== null && "schema" in document ? document.schema : undefined;
