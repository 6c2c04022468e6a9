import { type RequestHandler, Router } from "express";
import { type Language, languages } from "../domain/language.ts";
import { type PageHandler, type PageResponse, visitOf } from "./page.ts";
import { idOf, type PageId, patternOf } from "./routes.ts";
import type { Site } from "./services.ts";

/** Serves each page at its address in each language. */
export function pageRoutes(pages: ReadonlyMap<PageId, PageHandler>, site: Site): Router {
  const router = Router({ strict: true, caseSensitive: true });
  for (const [page, handler] of pages) {
    for (const language of languages) {
      router.get(
        patternOf(page, language),
        visiting(page, language, site),
        handler as unknown as RequestHandler,
      );
    }
  }
  return router;
}

const visiting =
  (page: PageId, language: Language, site: Site): RequestHandler =>
  (request, response, next) => {
    const params = Object.fromEntries(
      Object.entries(request.params).map(([name, slug]) => [name, idOf(name, String(slug), language)]),
    );
    (response as unknown as PageResponse).locals = visitOf(request, site, language, { page, params });
    next();
  };
