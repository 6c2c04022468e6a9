import type { Request, Response } from "express";
import { cookieOf, setCookie } from "../http/cookies.ts";
import type { Services } from "../services.ts";
import { isRandomId, isTokenFor, randomId, tokenFor } from "./token.ts";

type Known = Pick<Services, "secret" | "publicAddress">;

/** Holds random letters that tell one browser from another, and nothing else. */
const browserCookie = "tovholder";

/** The token for a form on the page that answers this. The browser gets its cookie, if it has none. */
export function tokenIn(response: Response, site: Known): string {
  const { req: request } = response;
  const known = browserOf(request);
  if (known !== null) return tokenFor(known, site.secret);
  const browser = randomId();
  // Another site's form comes without the cookie that the browser may well have, and must not replace it.
  if (!isSentFromElsewhere(request, site)) setCookie(response, browserCookie, browser);
  return tokenFor(browser, site.secret);
}

/** Whether a form was sent from a page of ours, by the browser that was shown it. */
export function isOurOwn(request: Request, token: unknown, site: Known): boolean {
  const browser = browserOf(request);
  return browser !== null && !isSentFromElsewhere(request, site) && isTokenFor(browser, site.secret, token);
}

function browserOf(request: Request): string | null {
  const id = cookieOf(request, browserCookie);
  return id !== undefined && isRandomId(id) ? id : null;
}

/**
 * Whether the browser says that another site's page sent this. An Origin of `null` says nothing: our own
 * Referrer-Policy has browsers send it (Fetch, "append a request Origin header").
 */
function isSentFromElsewhere(request: Request, { publicAddress }: Known): boolean {
  const site = request.get("Sec-Fetch-Site");
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  const origin = request.get("Origin");
  if (request.method === "GET" || origin === undefined || origin === "null") return false;
  return origin !== publicAddress && origin.replace(/^https?:\/\//, "") !== request.host;
}
