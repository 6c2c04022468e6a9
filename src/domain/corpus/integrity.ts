import type { Corpus } from "./corpus.ts";
import { fullSets } from "./full-sets.ts";
import type { Mistake } from "./mistake.ts";
import { silences } from "./silences.ts";
import { danglingIds, repeatedIds, strangeSections } from "./ties.ts";

/** One thing that must hold between the entries of the corpus. */
export type IntegrityRule = (corpus: Corpus) => readonly Mistake[];

const rules: readonly IntegrityRule[] = [repeatedIds, danglingIds, strangeSections, silences, fullSets];

/** Everything that is wrong between the entries, all at once; empty when the corpus holds together. */
export const checkIntegrity: IntegrityRule = (corpus) => rules.flatMap((rule) => rule(corpus));
