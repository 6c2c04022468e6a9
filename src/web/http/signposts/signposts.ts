import { Router } from "express";
import { languages } from "../../../domain/language.ts";
import { preferredLanguage } from "../../language.ts";
import { pathTo } from "../../routes.ts";
import type { Site } from "../../services.ts";
import { anHour } from "../kept/an-hour.ts";
import { takingOnly } from "../limits.ts";
import { originOf } from "../origin.ts";
import { sitemap } from "./sitemap.ts";

/** The addresses that lead to the pages: `/`, `/robots.txt` and `/sitemap.xml`. */
export function signpostRoutes(site: Site): Router {
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
    const origin = originOf(request, site.publicAddress);
    response.set("Cache-Control", anHour).type("text");
    response.send(`User-agent: *\nDisallow: /api/\nSitemap: ${origin}/sitemap.xml\n`);
  });
  router.get("/sitemap.xml", sitemap(site));
  router.all(["/", "/robots.txt", "/sitemap.xml"], takingOnly("GET, HEAD"));
  return router;
}
