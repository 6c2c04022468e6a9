import { join } from "node:path";
import type { Library } from "./app/library.ts";
import { loadCorpus } from "./files/yaml-corpus.ts";
import { loadOrganisations } from "./files/yaml-organisations.ts";

const data = join(import.meta.dirname, "../data");

/** Everything in `data/`. A mistake there stops it, with its place. */
export function loadLibrary(): Library {
  return { corpus: loadCorpus(data), organisations: loadOrganisations(join(data, "organisations")) };
}
