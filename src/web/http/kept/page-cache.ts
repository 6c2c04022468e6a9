import type { Request, RequestHandler, Response } from "express";
import type { Room } from "../../../app/kept/room.ts";
import {
  alsoIn,
  answerAtOnce,
  answerWith,
  bodyIn,
  bytesOf,
  type Encoded,
  encodedText,
  mayBeStored,
  wantedEncoding,
} from "./encoded.ts";
import type { Encoding } from "./encoding.ts";

/**
 * Rendered pages by address, kept as the bytes that go out, and sent to whoever asks for the address, whatever cookies
 * they bear. An answer that may not be stored is not kept.
 */
export type PageCache = {
  /** Answers if the page is kept. Belongs first in the chain: a page kept needs nothing but its headers. */
  readonly serve: RequestHandler;
  /** Sends a page, and keeps it if it may be kept. */
  readonly send: (response: Response, text: string) => Promise<void>;
};

const type = "text/html; charset=utf-8";

/** `headersFor` names what every answer bears, names and values in turn. */
export function createPageCache(room: Room, headersFor: (request: Request) => readonly string[]): PageCache {
  const pages = room.shelf<Encoded>(bytesOf);

  /** The page with its bytes in an encoding, which are made once. */
  const pageIn = async (page: Encoded, encoding: Encoding, address: string): Promise<Encoded> => {
    const made = await alsoIn(page, encoding);
    const kept = pages.get(address);
    if (kept?.tag === page.tag && !bodyIn(kept, encoding)) {
      pages.set(address, { ...kept, compressed: new Map([...kept.compressed, ...made.compressed]) });
    }
    return made;
  };

  return {
    serve: (request, response, next) => {
      const page = isReading(request) ? pages.get(request.url) : undefined;
      if (!page) return next();
      const encoding = wantedEncoding(request);
      const headers = [...headersFor(request), "Cache-Control", askFirst];
      const answer = (text: Encoded) => answerAtOnce(request, response, { text, encoding, type }, headers);
      if (bodyIn(page, encoding)) return answer(page);
      pageIn(page, encoding, request.url).then(answer, next);
    },

    send: async (response, text) => {
      const { req: request } = response;
      const page = encodedText(text);
      const isKept = isReading(request) && response.statusCode === 200 && mayBeStored(response);
      if (isKept && !pages.get(request.originalUrl)) pages.set(request.originalUrl, page);
      response.setHeader("Cache-Control", isKept ? askFirst : "private, no-store");
      const encoding = wantedEncoding(request);
      const made = await pageIn(page, encoding, request.originalUrl);
      answerWith(request, response, { text: made, encoding, type });
    },
  };
}

/** A browser may keep a page, but asks whether it is still the same. */
const askFirst = "no-cache";
const isReading = ({ method }: Request) => method === "GET" || method === "HEAD";
