import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Request, Response } from "express";
import { type Encoding, encodingFor } from "./encoding.ts";

/** A text as the bytes that go out, in as many encodings as it was asked for in. */
export type Encoded = {
  /** Tells one text from another. */
  readonly tag: string;
  readonly identity: Buffer;
  readonly compressed: ReadonlyMap<Encoding, Buffer>;
};

export function encodedText(text: string): Encoded {
  const identity = Buffer.from(text);
  const tag = createHash("sha256").update(identity).digest("base64url").slice(0, 22);
  return { tag, identity, compressed: new Map() };
}

/** How many bytes it takes in memory, and some for what stands around them. */
export function bytesOf({ identity, compressed }: Encoded): number {
  let bytes = overheadBytes + identity.length;
  for (const body of compressed.values()) bytes += body.length;
  return bytes;
}
const overheadBytes = 1024;

export const wantedEncoding = (request: Request): Encoding => encodingFor(request.headers["accept-encoding"]);

export const bodyIn = ({ identity, compressed }: Encoded, encoding: Encoding): Buffer | undefined =>
  encoding === "identity" ? identity : compressed.get(encoding);

/** The same text with its bytes in this encoding too. */
export async function alsoIn(text: Encoded, encoding: Encoding): Promise<Encoded> {
  if (encoding === "identity" || text.compressed.has(encoding)) return text;
  const body = await compress[encoding](text.identity);
  return { ...text, compressed: new Map([...text.compressed, [encoding, body]]) };
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const compress = {
  br: (body: Buffer) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Buffer) => zip(body, { level: 6 }),
};

type Answer = { readonly text: Encoded; readonly encoding: Encoding; readonly type: string };

/**
 * Sends the text in an encoding that it has, or says that the reader has it already. A strong tag names exact bytes, so
 * each encoding has its own (RFC 9110, 8.8.3.3); what may not be stored has none.
 */
export function answerWith(request: Request, response: Response, { text, encoding, type }: Answer): void {
  const body = bodyIn(text, encoding) as Buffer;
  if (response.hasHeader("Vary")) response.vary("Accept-Encoding");
  else response.setHeader("Vary", "Accept-Encoding");
  if (mayBeStored(response)) {
    const tag = tagOf(text, encoding);
    response.setHeader("ETag", tag);
    if (isAmong(request.headers["if-none-match"], tag)) {
      response.writeHead(304).end();
      return;
    }
  }
  response.setHeader("Content-Type", type);
  response.setHeader("Content-Length", body.length);
  if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
  response.end(request.method === "HEAD" ? undefined : body);
}

export const mayBeStored = (response: Response): boolean =>
  !String(response.getHeader("Cache-Control")).includes("no-store");

/**
 * The same for a text that may be stored, after the headers given, in one go: to set them one by one costs as much as
 * all the rest of a kept answer.
 */
export function answerAtOnce(
  request: Request,
  response: Response,
  { text, encoding, type }: Answer,
  before: readonly string[],
): void {
  const tag = tagOf(text, encoding);
  const headers = [...before, "Vary", "Accept-Encoding", "ETag", tag];
  if (isAmong(request.headers["if-none-match"], tag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = bodyIn(text, encoding) as Buffer;
  headers.push("Content-Type", type, "Content-Length", String(body.length));
  if (encoding !== "identity") headers.push("Content-Encoding", encoding);
  response.writeHead(200, headers).end(request.method === "HEAD" ? undefined : body);
}

const tagOf = ({ tag }: Encoded, encoding: Encoding): string => `"${tag}-${encoding}"`;

/** Whether an If-None-Match header names the tag; a weak one does too (RFC 9110, 13.1.2). */
function isAmong(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header === tag || header.trim() === "*") return true;
  return header.split(",").some((part) => part.trim().replace(/^W\//, "") === tag);
}
