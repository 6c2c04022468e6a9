import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Request, RequestHandler, Response } from "express";
import { LRUCache } from "lru-cache";
import { type Encoding, encodingFor } from "./encoding.ts";

type Page = { readonly tag: string; readonly bodies: ReadonlyMap<Encoding, Buffer> };

/**
 * Rendered pages by address, kept as the bytes that go out, and sent to whoever asks for the address, whatever cookies
 * they bear. An answer that may not be stored is not kept; the least recently asked for goes first when the bytes kept
 * exceed `maxBytes`.
 */
export type PageCache = {
  /** Answers if the page is kept. Belongs early in the chain: a page kept needs nothing but its headers. */
  readonly serve: RequestHandler;
  /** Sends a page, and keeps it if it may be kept. */
  readonly send: (response: Response, text: string) => Promise<void>;
};

/** What an entry costs beside its bodies. */
const overheadBytes = 1024;

export function createPageCache({ maxBytes }: { readonly maxBytes: number }): PageCache {
  // A size of one byte keeps nothing, for no page is so small; none at all would be no limit.
  const pages = new LRUCache<string, Page>({ maxSize: Math.max(1, maxBytes), sizeCalculation: sizeOf });

  /** The page's bytes in an encoding, made once. */
  const bodyIn = async (page: Page, encoding: Encoding, address: string): Promise<Buffer> => {
    const made = page.bodies.get(encoding);
    if (made) return made;
    const body = await compressed(page.bodies.get("identity") as Buffer, encoding);
    const kept = pages.get(address);
    if (kept?.tag === page.tag) {
      pages.set(address, { ...kept, bodies: new Map([...kept.bodies, [encoding, body]]) });
    }
    return body;
  };

  return {
    serve: (request, response, next) => {
      const page = isReading(request) ? pages.get(request.url) : undefined;
      if (!page) return next();
      const encoding = encodingFor(request.headers["accept-encoding"]);
      const body = page.bodies.get(encoding);
      if (body) return answer(request, response, page, encoding, body);
      bodyIn(page, encoding, request.url).then(
        (made) => answer(request, response, page, encoding, made),
        next,
      );
    },

    send: async (response, text) => {
      const { req: request } = response;
      const identity = Buffer.from(text);
      const page: Page = { tag: tagOf(identity), bodies: new Map([["identity", identity]]) };
      const isKept = isReading(request) && response.statusCode === 200 && mayBeStored(response);
      if (isKept && !pages.get(request.originalUrl)) pages.set(request.originalUrl, page);
      const encoding = encodingFor(request.headers["accept-encoding"]);
      const body = await bodyIn(page, encoding, request.originalUrl);
      if (!isKept) response.setHeader("Cache-Control", notStored);
      answer(request, response, page, encoding, body);
    },
  };
}

const isReading = ({ method }: Request) => method === "GET" || method === "HEAD";

const notStored = "private, no-store";
const mayBeStored = (response: Response) => !String(response.getHeader("Cache-Control")).includes("no-store");

const tagOf = (body: Buffer) => createHash("sha256").update(body).digest("base64url").slice(0, 22);

function sizeOf({ bodies }: Page): number {
  let bytes = overheadBytes;
  for (const body of bodies.values()) bytes += body.length;
  return bytes;
}

/** A strong tag names exact bytes, so each encoding has its own (RFC 9110, 8.8.3.3). */
function answer(request: Request, response: Response, page: Page, encoding: Encoding, body: Buffer): void {
  const tag = `"${page.tag}-${encoding}"`;
  if (response.hasHeader("Vary")) response.vary("Accept-Encoding");
  else response.setHeader("Vary", "Accept-Encoding");
  if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "no-cache");
  if (response.getHeader("Cache-Control") !== notStored) {
    response.setHeader("ETag", tag);
    if (isAmong(request.headers["if-none-match"], tag)) {
      response.writeHead(304).end();
      return;
    }
  }
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Content-Length", body.length);
  if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Whether an If-None-Match header names the tag; a weak one does too (RFC 9110, 13.1.2). */
function isAmong(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header === tag || header.trim() === "*") return true;
  return header.split(",").some((part) => part.trim().replace(/^W\//, "") === tag);
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

async function compressed(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "br") return brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return encoding === "gzip" ? zip(body, { level: 6 }) : body;
}
