import type { AnalysisCommand } from "../../domain/analysis/commands.ts";
import type { Analysis } from "../../domain/analysis/schema.ts";
import type { Language } from "../../domain/language.ts";
import type { Cell } from "../../domain/organisation/edit/restore/cells.ts";
import { cellsBetween } from "../../domain/organisation/edit/restore/cells-between.ts";
import { danish } from "./danish.ts";
import { english } from "./english.ts";
import { entryWords, namesOf } from "./entry-words.ts";
import { ownWords } from "./own-words.ts";
import type { EditSentences } from "./sentences.ts";

const sentences: Readonly<Record<Language, EditSentences>> = { da: danish, en: english };

/** More lines than this nobody reads of one command. */
const mostLines = 8;

/** What a command changed, by name, each change in a line without a full stop. */
export function editWords(
  before: Analysis,
  command: AnalysisCommand,
  after: Analysis,
  language: Language,
): readonly string[] {
  const say = sentences[language];
  switch (command.type) {
    case "nameAnalysis":
      return [say.analysisNamed(command.name[language])];
    case "changeSettings":
      return [say.settings];
    case "arrange":
      return [say.arranged];
    case "setOrganisation":
      return [say.imported];
    default: {
      const between = { before: before.organisation, after: after.organisation, say, language };
      const names = namesOf(between);
      const { cells } = cellsBetween(before.organisation, after.organisation);
      const told = (cell: Cell) =>
        "list" in cell && cell.list !== undefined
          ? entryWords(cell, between, names)
          : ownWords(cell, between, names);
      return few([...new Set(cells.flatMap(told))], say);
    }
  }
}

const few = (lines: readonly string[], say: EditSentences): readonly string[] =>
  lines.length <= mostLines ? lines : [...lines.slice(0, mostLines), say.more(lines.length - mostLines)];
