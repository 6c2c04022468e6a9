import { languages } from "../../domain/language.ts";
import type { Visit } from "../page.ts";
import { addressOf, hasSecret, isPersonal, type PageId } from "../routes.ts";
import { type Door, headingOf, type Menu, menuOf } from "./menu.ts";

const footer = ["about", "privacy", "accessibility"] as const satisfies PageId[];

/** What every page tells its frame. The rest of a view is its template's own affair. */
export type PageView = {
  /** The page's name, without Tovholder's. */
  readonly title: string;
  /** One or two sentences for search engines and link previews. */
  readonly description?: string;
  /** The way down from the front page, without the front page and the page itself. */
  readonly trail?: readonly { readonly text: string; readonly href: string }[];
  /** Municipality and child as a query, taken along to the pages that show them too. */
  readonly setting?: string;
};

/** The pages that show a municipality and a child. */
const settled: ReadonlySet<PageId> = new Set<PageId>(["compare", "models", "levels"]);

type Link = { readonly text: string; readonly href: string; readonly current: boolean };

/** What the layout shows around a page. */
export type Frame = {
  readonly title: string;
  readonly description: string;
  readonly home: string;
  readonly navigation: Menu;
  readonly footer: readonly Link[];
  readonly languages: readonly (Link & { readonly language: string })[];
  readonly trail: readonly { readonly text: string; readonly href: string }[];
  /** A choice exchanges the whole page in place; else the page says which of its parts. */
  readonly changesWhole: boolean;
  readonly indexed: boolean;
  /** What has just been done, in words. */
  readonly said: string | null;
  /** What a printed page says it was seen at, until the browser knows better; null where the page says so itself. */
  readonly address: string | null;
};

export function frameOf(visit: Visit, view: PageView): Frame {
  const { t, language, page } = visit;
  const heading = page && headingOf(page);
  const link = (id: PageId): Door => ({
    text: t(`common:page.${id}`),
    href: addressOf(id, language, {}) + (settled.has(id) ? (view.setting ?? "") : ""),
    carries: settled.has(id),
    current: id === heading,
  });
  const name = t("common:name");
  return {
    title: page === "compare" ? `${name}: ${view.title}` : `${view.title} · ${name}`,
    description: view.description ?? t("common:description"),
    home: addressOf("compare", language, {}),
    navigation: menuOf((id) => (visit.site.pages.has(id) ? link(id) : null), t),
    footer: footer.filter((id) => visit.site.pages.has(id)).map(link),
    languages: languages.map((other) => ({
      language: other,
      text: t(`common:language.${other}`),
      href: visit.alternates[other],
      current: other === language,
    })),
    trail: view.trail ?? [],
    changesWhole: view.setting !== undefined && page !== "compare",
    indexed: page !== null && !isPersonal(page),
    address: page === null || page === "brief" || hasSecret(page) ? null : visit.alternates[language],
    said: visit.said && t(`forms:said.${visit.said}`),
  };
}
