import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";
import { languages } from "../../domain/language.ts";
import { hasSecret, type PageId, pageTable, patternOf } from "../routes.ts";

const pages = Object.keys(pageTable) as readonly PageId[];

/**
 * One line per answered request, and an id that the answer bears too. Addresses are logged without their query, and
 * without what follows where a link's secret stands. Pages sent from the page cache are not logged.
 */
export function requestLog(log: Logger): RequestHandler {
  return pinoHttp<IncomingMessage, ServerResponse>({
    logger: log,
    genReqId: (_, response) => {
      const id = randomUUID();
      response.setHeader("X-Request-Id", id);
      return id;
    },
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
        id,
        method,
        path: pathOf(url),
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
    // What failed is logged where it is handled, with its cause.
    customErrorObject: (_request, _response, _error, { err: _, ...line }) => line,
    customLogLevel: (_, response) => (response.statusCode >= 500 ? "error" : "info"),
  }) as RequestHandler;
}

/** What stands before the secret of a link, whatever page of it is asked for and however it is spelled. */
const beforeSecret = languages.flatMap((language) =>
  pages.filter(hasSecret).map((page) =>
    patternOf(page, language)
      .replace(/:token.*$/, "")
      .split("/")
      .filter((segment) => segment !== ""),
  ),
);

/** The path of a URL, as much of it as may be logged. */
function pathOf(url: string): string {
  const path = url.split("?", 1)[0] ?? "";
  const segments = path
    .split("/")
    .map(plain)
    .filter((segment) => segment !== "");
  const before = beforeSecret.find((known) => known.every((segment, at) => segments[at] === segment));
  return before && segments.length > before.length ? `/${before.join("/")}/…` : path;
}

function plain(segment: string): string {
  try {
    return decodeURIComponent(segment).toLowerCase();
  } catch {
    return segment.toLowerCase();
  }
}
