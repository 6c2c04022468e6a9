import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { Request, RequestHandler } from "express";
import helmet, { strictTransportSecurity } from "helmet";

/** Nothing but our own files; no inline style or script, no frame, no other origin. */
const policy = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "worker-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "manifest-src": ["'self'"],
  "form-action": ["'self'"],
  "base-uri": ["'none'"],
  "frame-ancestors": ["'none'"],
};

const unused = [
  "camera",
  "display-capture",
  "geolocation",
  "microphone",
  "payment",
  "usb",
  "browsing-topics",
];
const permissions = unused.map((feature) => `${feature}=()`).join(", ");
const oneYear = 31_536_000;

/** Names and values in turn, as Node writes them. */
type RawHeaders = readonly string[];

/** The security headers of an answer, made once; HSTS is for requests that came by TLS, and for other hosts only if told. */
export function securityHeadersFor({ otherHostsToo }: { readonly otherHostsToo: boolean }) {
  const always = [
    "Permissions-Policy",
    permissions,
    ...setBy(
      helmet({
        contentSecurityPolicy: { useDefaults: false, directives: policy },
        referrerPolicy: { policy: "no-referrer" },
        strictTransportSecurity: false,
        xFrameOptions: { action: "deny" },
      }),
    ),
  ];
  const byTls = [
    ...setBy(strictTransportSecurity({ maxAge: oneYear, includeSubDomains: otherHostsToo })),
    ...always,
  ];
  return ({ secure }: Request): RawHeaders => (secure ? byTls : always);
}

/** Sets them before anything else is done. */
export const securedBy =
  (headersFor: (request: Request) => RawHeaders): RequestHandler =>
  (request, response, next) => {
    const headers = headersFor(request);
    for (let at = 0; at < headers.length; at += 2)
      response.setHeader(headers[at] as string, headers[at + 1] as string);
    next();
  };

/** What a handler that looks at no request sets on every answer. */
function setBy(handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => void) {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  handler(request, response, () => {});
  return response.getHeaderNames().flatMap((name) => [name, String(response.getHeader(name))]);
}
