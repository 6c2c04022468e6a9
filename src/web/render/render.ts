import type { PageResponse, Visit } from "../page.ts";
import { addressOf, type PageId } from "../routes.ts";
import { type Frame, frameOf, type PageView } from "./frame.ts";
import type { Html } from "./html.ts";
import { livePart } from "./live-part.ts";

/**
 * Sends a page: `template` with `view` under the template's own name, inside the frame. A page is kept and sent
 * again to whoever asks for the same address without cookies, so it may depend on nothing but its address.
 */
export function render<V extends PageView>(response: PageResponse, template: string, view: V): Promise<void> {
  return response.locals.site.pageCache.send(response, pageText(response.locals, template, view));
}

/** The whole page as text. */
function pageText(visit: Visit, template: string, view: PageView): string {
  const locals = localsOf(visit, view);
  const content = withTerms(visit, visit.site.templates.render(template, view, locals));
  return visit.site.templates.render("layout/frame", { content }, locals).text;
}

/** The front page and the quick start change in place, and the glossary is the explanation itself; an error has no page. */
const unexplained: readonly (PageId | null)[] = ["compare", "quickStart", "glossary", "styleguide", null];

const withTerms = ({ site, language, page }: Visit, content: Html): Html =>
  unexplained.includes(page) ? content : site.terms[language](content);

/** What every template of a visit can name, as listed in `shared`. */
export const localsOf = (visit: Visit, view: PageView) => namesFor(visit, frameOf(visit, view));

/**
 * A piece that many pages show alike, printed by `template` and kept. The key names all that it depends on besides the
 * language and what never changes while the site runs; its template has no `page`.
 */
export function piece(visit: Visit, template: string, key: readonly unknown[], data: () => unknown): Html {
  const { templates, pieces } = visit.site;
  return pieces.piece(JSON.stringify([template, visit.language, ...key]), () =>
    templates.render(template, data(), namesFor(visit)),
  );
}

function namesFor({ site, language, t, format }: Visit, page?: Frame) {
  const locals = {
    t,
    language,
    format,
    page,
    asset: site.assets.path,
    pathTo: (id: PageId, params: Readonly<Record<string, string>> = {}) => addressOf(id, language, params),
    component: (name: string, data: unknown): Html =>
      site.templates.render(`partials/${name}/${name}`, data, locals),
    part: (name: string, data: unknown): Html => site.templates.render(name, data, locals),
    live: livePart,
  };
  return locals;
}
