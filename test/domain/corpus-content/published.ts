import { fileURLToPath } from "node:url";
import { claimOf } from "../../../src/domain/corpus/corpus.ts";
import type { Claim } from "../../../src/domain/corpus/schema.ts";
import { readCorpus } from "../../../src/files/yaml-corpus.ts";

export const { corpus } = readCorpus(fileURLToPath(new URL("../../../data", import.meta.url)));

export const claim = (id: string): Claim => claimOf(corpus, id);

/** The ids `SV-1` to `SV-12`, in order. */
export const numbered = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);
