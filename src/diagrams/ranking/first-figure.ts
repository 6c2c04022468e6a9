import type { Ranking } from "../../domain/decision/smaa/ranking.ts";
import type { Language } from "../../domain/language.ts";
import { firstPlaces } from "../charts/first-places.ts";
import type { Diagram } from "../diagram.ts";

/** As the narrowest phone shows a figure in the full account. */
export const narrowWidth = 266;

/** What the figure beside the answer calls things; plain data, so that a page can hand it to the browser. */
export type FirstFigureWords = {
  readonly language: Language;
  readonly title: string;
  readonly alternatives: readonly { readonly id: string; readonly name: string }[];
};

/** How often each comes first, at its usual width and for a phone. */
export function firstFigure(
  { rankAcceptability }: Pick<Ranking, "rankAcceptability">,
  { alternatives, ...words }: FirstFigureWords,
): { readonly diagram: Diagram; readonly narrow: Diagram } {
  const rows = alternatives.map(({ id, name }) => ({ id, name, share: rankAcceptability[id]?.[0] ?? 0 }));
  return {
    diagram: firstPlaces({ ...words, rows }),
    narrow: firstPlaces({ ...words, rows, width: narrowWidth }),
  };
}
