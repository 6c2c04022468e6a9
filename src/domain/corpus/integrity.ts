import type { Fault } from "../faults/fault.ts";
import type { Corpus } from "./corpus.ts";
import { deniedBearings, repeatedBearings, restatements } from "./rules/bearings.ts";
import { contradictions } from "./rules/contradictions.ts";
import { looseEdges } from "./rules/figures.ts";
import { fullSets } from "./rules/full-sets.ts";
import { danglingIds, repeatedIds } from "./rules/ids.ts";
import { apartFromClaims, strangePages, strangeSections } from "./rules/sections.ts";
import { levelSilences, silences } from "./rules/silences.ts";
import { unread, unverified } from "./rules/unverified.ts";

/** One thing that must hold between the entries of the corpus. */
type IntegrityRule = (corpus: Corpus) => readonly Fault[];

const rules: readonly IntegrityRule[] = [
  repeatedIds,
  danglingIds,
  strangeSections,
  apartFromClaims,
  strangePages,
  repeatedBearings,
  restatements,
  deniedBearings,
  contradictions,
  looseEdges,
  silences,
  levelSilences,
  unverified,
  unread,
  fullSets,
];

/** Everything that is wrong between the entries, all at once; empty when the corpus holds together. */
export const checkIntegrity: IntegrityRule = (corpus) => rules.flatMap((rule) => rule(corpus));
