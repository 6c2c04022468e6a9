import type { Request, RequestHandler, Response } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";

/** In letters. */
export const longestUrl = 8_192;
/** Of a body. */
export const mostBytes = 5 * 1_048_576;
/** In a form, and letters in each of them. */
export const mostFields = 1_000;
export const mostLetters = 10_000;

const reasons = {
  405: "the address does not take that method",
  414: "address too long",
  415: "not a form",
  429: "too many requests",
} as const;

/** Why a request is turned away before anybody looks at what it asks. */
export class Refusal extends Error {
  readonly status: keyof typeof reasons;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: keyof typeof reasons, headers: Readonly<Record<string, string>> = {}) {
    super(reasons[status]);
    this.status = status;
    this.headers = headers;
  }
}

export const shortUrls: RequestHandler = (request, _, next) => {
  next(request.url.length > longestUrl ? new Refusal(414) : undefined);
};

/**
 * So many requests a minute from one address; 0 sets no limit. A whole town hall or a full hall of workshop
 * participants may share one, so it only stops what no number of people does.
 */
export function requestsPerMinute(limit: number): RequestHandler {
  if (limit === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: 60_000,
    limit,
    // The eighth draft would hash the reader's address for every answer.
    standardHeaders: "draft-7",
    legacyHeaders: false,
    keyGenerator: networkOf,
    handler: (_request, _response, next) => next(new Refusal(429)),
  });
}

const networks = new Map<string, string>();

/** The address that counts: of IPv6 the network, which one reader has whole. Remembered, for it is slow to find. */
function networkOf({ ip = "" }: Request): string {
  const known = networks.get(ip);
  if (known !== undefined) return known;
  if (networks.size >= 10_000) networks.clear();
  const network = ipKeyGenerator(ip);
  networks.set(ip, network);
  return network;
}

/** Answers whatever asks an address by another method than those that it takes. */
export const takingOnly = (allowed: string) => (request: Request, response: Response) => {
  if (request.method !== "OPTIONS") throw new Refusal(405, { Allow: allowed });
  response.set("Allow", allowed).status(204).end();
};
