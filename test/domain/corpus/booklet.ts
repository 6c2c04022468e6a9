import { fileURLToPath } from "node:url";
import type { Corpus } from "../../../src/domain/corpus/corpus.ts";
import { loadCorpus } from "../../../src/files/yaml-corpus.ts";

/** The corpus that the project ships. */
export const corpus: Corpus = loadCorpus(fileURLToPath(new URL("../../../data", import.meta.url)));
