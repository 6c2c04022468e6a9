import { type Request, Router } from "express";
import { languages } from "../../domain/language.ts";
import { knownPages } from "../known-pages.ts";
import { preferredLanguage } from "../language.ts";
import { pathTo } from "../routes.ts";
import type { Site } from "../services.ts";

/** The addresses that lead to the pages: `/`, `/robots.txt` and `/sitemap.xml`. */
export function signpostRoutes(site: Site): Router {
  const pages = knownPages(site);
  const router = Router();
  router.get("/", (request, response) => {
    response.setHeader("Cache-Control", "no-cache");
    response.vary("Accept-Language").redirect(302, pathTo("compare", preferredLanguage(request)));
  });
  for (const language of languages) {
    router.get(`/${language}`, (request, response, next) => {
      if (request.path !== `/${language}`) return next();
      response.redirect(301, pathTo("compare", language));
    });
  }
  router.get("/robots.txt", (request, response) => {
    response.type("text").send(`User-agent: *\nDisallow: /api/\nSitemap: ${originOf(request)}/sitemap.xml\n`);
  });
  router.get("/sitemap.xml", (request, response) => {
    const origin = originOf(request);
    const entries = pages.flatMap(({ paths }) => {
      const alternates = languages.map(
        (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${origin}${paths[other]}"/>`,
      );
      return languages.map(
        (language) => `<url><loc>${origin}${paths[language]}</loc>${alternates.join("")}</url>`,
      );
    });
    response.type("application/xml").send(
      `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("\n")}
</urlset>
`,
    );
  });
  return router;
}

/** Where the site is, as the request names it. A Host header may hold anything, so only a plain name is believed. */
function originOf(request: Request): string {
  const host = request.host ?? "";
  return `${request.protocol}://${/^[\w.:[\]-]+$/.test(host) ? host : "localhost"}`;
}
