import type { Language } from "../../../../domain/language.ts";
import type { NodeId } from "../../../../domain/organisation/schema.ts";
import type { SharedView } from "../../../../domain/sharing/shared-view.ts";
import { hiddenWords } from "../../../../texts/hidden-words.ts";

/** What stands in a unit's cell in the place of a number that a reader may not see; null in every other cell. */
type HiddenCells = (unit: NodeId, field: string) => string | null;

const levelOf = { children1: 1, children2: 2, children3: 3 } as const;

export function hiddenCells(shared: SharedView | null, language: Language): HiddenCells {
  if (shared === null) return () => null;
  const word = hiddenWords(shared).hidden[language];
  return (unit, field) => {
    if (!(field in levelOf)) return null;
    const level = levelOf[field as keyof typeof levelOf];
    return shared.published.units[unit]?.[level] === null ? word : null;
  };
}
