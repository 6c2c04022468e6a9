import compression from "compression";
import express, { type Express, type Request } from "express";
import { askedBy } from "../app/asker.ts";
import { roomFor } from "../app/kept/room.ts";
import { DomainError } from "../domain/errors.ts";
import { fault } from "../domain/faults/fault.ts";
import { handleErrors } from "./errors/handle-errors.ts";
import { type Feature, featuresOf } from "./features.ts";
import { healthRoutes } from "./http/health.ts";
import { createPageCache } from "./http/kept/page-cache.ts";
import { publicFiles } from "./http/kept/public-files.ts";
import { requestsPerMinute, shortUrls } from "./http/limits.ts";
import { requestLog } from "./http/request-log.ts";
import { securedBy, securityHeadersFor } from "./http/security.ts";
import { signpostRoutes } from "./http/signposts/signposts.ts";
import { noSlowReaders } from "./http/slow-readers.ts";
import { languageOfRequest } from "./language.ts";
import { type FormHandlers, type PageHandler, visitOf } from "./page.ts";
import { pageRoutes } from "./pages.ts";
import { createPieces } from "./render/pieces.ts";
import { termsOf } from "./render/terms.ts";
import { type PageId, pathTo } from "./routes.ts";
import type { Services, Site } from "./services.ts";

/**
 * The whole site on its services. What is kept (pages, assets) answers first; logging, limits and everything that
 * costs come after. Errors end in one place.
 */
export function createApp(services: Services, features: readonly Feature[] = featuresOf(services)): Express {
  const pages = new Map(
    features.flatMap(
      (feature) => Object.entries(feature.pages ?? {}) as [PageId, PageHandler | FormHandlers][],
    ),
  );
  const room = services.development ? roomFor(0) : services.room;
  const securityHeaders = securityHeadersFor({ otherHostsToo: services.hstsSubdomains });
  const pageCache = createPageCache(room, securityHeaders);
  const pieces = createPieces(room);
  const { glossary } = services.corpus;
  const terms = {
    da: termsOf(glossary, "da", pathTo("glossary", "da")),
    en: termsOf(glossary, "en", pathTo("glossary", "en")),
  };
  const site: Site = { ...services, pages: new Set(pages.keys()), pageCache, pieces, terms };

  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", services.trustProxy);
  // What is compressed on its way out is not byte for byte what was tagged; whatever is kept has tags of its own.
  app.set("etag", "weak");
  app.use(pageCache.serve);
  app.use(securedBy(securityHeaders));
  app.use("/assets", services.assets.serve);
  app.use(noSlowReaders());
  app.use(requestLog(services.log));
  app.use(shortUrls);
  app.use(publicFiles(services.publicFolder));
  app.use(healthRoutes(services.ready));
  app.use(requestsPerMinute(services.requestsPerMinute));
  app.use(({ ip = "" }, _response, next) => askedBy({ kind: "page", address: ip }, next));
  app.use(signpostRoutes(site));
  app.use(pageRoutes(pages, site));
  app.use((request, response, next) => {
    response.locals = visitOf(request, site, languageOfRequest(request), null);
    next();
  });
  app.use(compression());
  for (const { router } of features) {
    if (router) app.use(router);
  }
  app.use((request: Request) => {
    throw new DomainError("not-found", fault("unknown-page", { page: request.path }));
  });
  app.use(handleErrors(site));
  return app;
}
