import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";

/**
 * One line per answered request, and an id that the answer bears too. Addresses are logged without their query, and
 * without path segments that may be the secret of a link. Pages sent from the page cache are not logged.
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

const secret = /^[\w-]{20,}$/;

/** The path of a URL, as much of it as may be logged. */
function pathOf(url: string): string {
  const path = url.split("?", 1)[0] ?? "";
  return path
    .split("/")
    .map((segment) => (secret.test(segment) && /\d/.test(segment) ? "…" : segment))
    .join("/");
}
