import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from "node:zlib";
import type { Request, RequestHandler } from "express";
import { presentAsker } from "../../app/asker.ts";
import { fault } from "../../domain/faults/fault.ts";
import { Problem } from "../errors/problem.ts";
import { mostBytes } from "../http/limits.ts";
import { bodyRoom } from "./body-room.ts";
import { nothingSent } from "./json.ts";

const unpackers = {
  gzip: () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
  zstd: () => createZstdDecompress(),
} as const;
const encodings = Object.keys(unpackers);

/** The bytes of a JSON body, unpacked, at most 5 MB of them. What they say is for others to read. May throw Overload. */
export function jsonBytes(): RequestHandler {
  const room = bodyRoom({ now: () => performance.now() });
  return async (request, response, next) => {
    if (isEmpty(request)) throw nothingSent();
    if (!request.is(["application/json", "application/*+json"]) || !isUtf8(request))
      throw new Problem("unsupported-type", { headers: { "Accept-Post": "application/json" } });
    if (Number(request.headers["content-length"] ?? 0) > mostBytes) throw tooLarge();
    const place = room.enter(presentAsker().address);
    response.once("close", place.leave);
    request.body = await bytesIn(request, place.take);
    next();
  };
}

/** Everything that is sent; `take` hears of each part, and may throw. */
async function bytesIn(request: Request, take: (bytes: number) => void): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  try {
    // Destroying a request would take the connection with it, on which it is to be answered.
    for await (const part of unpacked(request).iterator({ destroyOnReturn: false })) {
      length += part.length;
      if (length > mostBytes) throw tooLarge();
      take(part.length);
      parts.push(part);
    }
  } catch (error) {
    request.unpipe().resume();
    throw isFromUnpacking(error) ? cannotBeUnpacked() : error;
  }
  return Buffer.concat(parts);
}

function unpacked(request: Request): Readable {
  const encoding = (request.headers["content-encoding"] ?? "identity").toLowerCase();
  if (encoding === "identity") return request;
  const unpacker = unpackers[encoding as keyof typeof unpackers]?.();
  if (unpacker === undefined) throw unknownEncoding();
  request.once("close", () => request.complete || unpacker.destroy(new Problem("malformed-json")));
  return request.pipe(unpacker);
}

/** JSON is, between programs that do not know each other (RFC 8259, 8.1). */
function isUtf8({ headers }: Request): boolean {
  const [, charset = "utf-8"] = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(headers["content-type"] ?? "") ?? [];
  return /^utf-?8$/i.test(charset);
}

const isEmpty = ({ headers }: Request) =>
  headers["transfer-encoding"] === undefined && Number(headers["content-length"] ?? 0) === 0;

/** What zlib throws bears the number of its error. */
const isFromUnpacking = (error: unknown) => error instanceof Error && "errno" in error && "code" in error;

const cannotBeUnpacked = () => new Problem("malformed-json", { faults: [fault("cannot-be-unpacked", {})] });
const tooLarge = () =>
  new Problem("too-large", { faults: [fault("content-too-large", { megabytes: mostBytes / 1_048_576 })] });
const unknownEncoding = () =>
  new Problem("unsupported-type", {
    faults: [fault("unknown-encoding", { options: encodings })],
    headers: { "Accept-Encoding": encodings.join(", ") },
  });
