import type { Translate } from "../../texts/texts.ts";
import type { PageId } from "../routes.ts";

/** A way to a page. `carries`: it takes municipality and child along. */
export type Door = {
  readonly text: string;
  readonly href: string;
  readonly current: boolean;
  readonly carries: boolean;
};

/** Several doors behind one word, which is current where one of them is. */
type DoorGroup = { readonly text: string; readonly current: boolean; readonly doors: readonly Door[] };

export type Menu = readonly (Door | DoorGroup)[];

/** The main menu in its order: pages, and words behind which several pages lie. */
const order = [
  "compare",
  "municipality",
  "cases",
  { group: "learn", pages: ["models", "levels", "glossary"] },
  { group: "basis", pages: ["sources", "method"] },
] as const satisfies readonly (PageId | { readonly group: string; readonly pages: readonly PageId[] })[];

/** A page stands under its own heading in the menu, or under its index's. */
const headings: Partial<Readonly<Record<PageId, PageId>>> = {
  quickStart: "municipality",
  openLink: "municipality",
  today: "municipality",
  options: "municipality",
  priorities: "municipality",
  answer: "municipality",
  onwards: "municipality",
  sharing: "municipality",
  history: "municipality",
  model: "models",
  case: "cases",
  area: "compare",
  source: "sources",
  claim: "sources",
};

export const headingOf = (page: PageId): PageId => headings[page] ?? page;

/** The menu of the pages to which there is a door. A group with one of them is that page. */
export function menuOf(doorTo: (page: PageId) => Door | null, t: Translate): Menu {
  return order.flatMap((entry): readonly (Door | DoorGroup)[] => {
    const pages: readonly PageId[] = typeof entry === "string" ? [entry] : entry.pages;
    const doors = pages.flatMap((page) => doorTo(page) ?? []);
    if (typeof entry === "string" || doors.length < 2) return doors;
    const current = doors.some((door) => door.current);
    return [{ text: t(`common:navigation.${entry.group}`), current, doors }];
  });
}
