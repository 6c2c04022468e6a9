import { type RequestHandler, Router } from "express";
import { type Language, languages } from "../domain/language.ts";
import { formBody } from "./forms/body.ts";
import { saidOnThisPage } from "./forms/next-page.ts";
import { takingOnly } from "./http/limits.ts";
import { type FormHandlers, type PageHandler, type PageResponse, visitOf } from "./page.ts";
import { idOf, isPersonal, type PageId, patternOf } from "./routes.ts";
import type { Site } from "./services.ts";

/** Serves each page at its address in each language, and its form where it takes one. */
export function pageRoutes(pages: ReadonlyMap<PageId, PageHandler | FormHandlers>, site: Site): Router {
  const router = Router({ strict: true, caseSensitive: true });
  for (const [page, served] of pages) {
    const {
      show,
      take,
      body = formBody,
    }: Partial<FormHandlers> & Pick<FormHandlers, "show"> = typeof served === "function"
      ? { show: served }
      : served;
    for (const language of languages) {
      const visit = visiting(page, language, site);
      const route = router.route(patternOf(page, language)).get(visit, show as unknown as RequestHandler);
      if (take) route.post(visit, body, take as unknown as RequestHandler);
      route.all(takingOnly(take ? "GET, HEAD, POST" : "GET, HEAD"));
    }
  }
  return router;
}

/** Kept nowhere, and found by no search engine. */
const ofOneBrowser = { "Cache-Control": "private, no-store", Vary: "Cookie", "X-Robots-Tag": "noindex" };

const visiting =
  (page: PageId, language: Language, site: Site): RequestHandler =>
  (request, response, next) => {
    const params = Object.fromEntries(
      Object.entries(request.params).map(([name, slug]) => [name, idOf(name, String(slug), language)]),
    );
    if (isPersonal(page)) response.set(ofOneBrowser);
    const said = isPersonal(page) && request.method === "GET" ? saidOnThisPage(request, response) : null;
    (response as unknown as PageResponse).locals = visitOf(request, site, language, { page, params }, said);
    next();
  };
