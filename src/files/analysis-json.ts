import type { Analysis } from "../domain/analysis/schema.ts";
import { written } from "../domain/organisation/document/written.ts";

/**
 * An analysis as a file of its own, which opens to the very same, called by its municipality and the day. `kind` is what its
 * reader may see: what is internal says so in its name.
 */
export function analysisFile(
  analysis: Analysis,
  kind: "edit" | "read" | "internal",
  isoDate: string,
): { readonly name: string; readonly content: string } {
  const document = { ...analysis, organisation: written(analysis.organisation) };
  const words = [plainName(analysis.name.da), ...(kind === "internal" ? ["intern"] : []), isoDate];
  return { name: `${words.join("-")}.json`, content: `${JSON.stringify(document, null, 2)}\n` };
}

/** Letters that every file system and every header takes. */
function plainName(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll("\u00e6", "ae")
    .replaceAll("\u00f8", "oe")
    .replaceAll("\u00e5", "aa")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return plain === "" ? "kommune" : plain;
}
