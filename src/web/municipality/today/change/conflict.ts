import type { Conflict } from "../../../../app/analyses/editing/conflict.ts";
import type { SavedAnalyses } from "../../../../app/analyses/saved-analyses.ts";
import type { Access } from "../../../../app/analyses/sharing/access.ts";
import { appliedBatch } from "../../../../domain/analysis/applied.ts";
import type { AnalysisCommand } from "../../../../domain/analysis/commands.ts";
import type { Analysis } from "../../../../domain/analysis/schema.ts";
import type { Language } from "../../../../domain/language.ts";
import { editWords } from "../../../../texts/edits/edit-words.ts";

/** Both sides, in words, and the form that does it all the same. */
export type ConflictView = {
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  /** What was typed, for another go on the version that there is now. */
  readonly hidden: readonly (readonly [name: string, value: string])[];
  readonly keep: string;
};

/** What commands would do, in words. */
export function wordsOf(
  before: Analysis,
  commands: readonly AnalysisCommand[],
  language: Language,
): readonly string[] {
  let state = before;
  return commands.flatMap((command) => {
    const result = appliedBatch(state, [command]);
    if (!result.ok) return [];
    const words = editWords(state, command, result.state, language);
    state = result.state;
    return words;
  });
}

/** What is otherwise between two states, in words. */
export const betweenWords = (before: Analysis, after: Analysis, language: Language): readonly string[] =>
  editWords(before, { type: "restore", cells: [] }, after, language);

/** What the others have saved meanwhile that meets what was asked, in words. */
export async function theirWords(
  { open }: Pick<SavedAnalyses, "open">,
  access: Access,
  { theirs }: Pick<Conflict, "theirs">,
  language: Language,
): Promise<readonly string[]> {
  const told = await Promise.all(
    theirs.slice(-10).map(async ({ version }) => {
      const [before, after] = await Promise.all([open(access, version - 1), open(access, version)]);
      return betweenWords(before.state, after.state, language);
    }),
  );
  return [...new Set(told.flat())];
}
