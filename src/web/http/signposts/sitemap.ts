import type { RequestHandler } from "express";
import { LRUCache } from "lru-cache";
import { languages } from "../../../domain/language.ts";
import { type KnownPage, knownPages } from "../../known-pages.ts";
import type { Site } from "../../services.ts";
import { anHour } from "../kept/an-hour.ts";
import { alsoIn, answerWith, type Encoded, encodedText, wantedEncoding } from "../kept/encoded.ts";
import { originOf } from "../origin.ts";

/** Where nobody has said where the site is, each name that it is asked for by has a sitemap of its own. */
const mostOrigins = 8;

/** Every page in both languages, made once for an origin. */
export function sitemap(site: Site): RequestHandler {
  const pages = knownPages(site);
  const kept = new LRUCache<string, Encoded>({ max: mostOrigins });
  return async (request, response) => {
    const origin = originOf(request, site.publicAddress);
    const encoding = wantedEncoding(request);
    const text = await alsoIn(kept.get(origin) ?? encodedText(sitemapText(pages, origin)), encoding);
    kept.set(origin, text);
    response.setHeader("Cache-Control", anHour);
    answerWith(request, response, { text, encoding, type: "application/xml; charset=utf-8" });
  };
}

function sitemapText(pages: readonly KnownPage[], origin: string): string {
  const entries = pages.flatMap(({ paths }) => {
    const alternates = languages.map(
      (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${origin}${paths[other]}"/>`,
    );
    return languages.map(
      (language) => `<url><loc>${origin}${paths[language]}</loc>${alternates.join("")}</url>`,
    );
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("\n")}
</urlset>
`;
}
