import type { RequestHandler } from "express";
import helmet from "helmet";

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

const protect = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: policy },
  referrerPolicy: { policy: "no-referrer" },
  strictTransportSecurity: false,
  xFrameOptions: { action: "deny" },
});

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
const oneYear = "max-age=31536000; includeSubDomains";

/** Sets the security headers. They never change, so helmet is asked once; HSTS is for requests that came by TLS. */
export function securityHeaders(): RequestHandler {
  const headers = headersSetBy(protect);
  headers.set("Permissions-Policy", permissions);
  const list = [...headers];
  return (request, response, next) => {
    for (const [name, value] of list) response.setHeader(name, value);
    if (request.secure) response.setHeader("Strict-Transport-Security", oneYear);
    next();
  };
}

function headersSetBy(middleware: ReturnType<typeof helmet>): Map<string, string> {
  const headers = new Map<string, string>();
  const recorder = {
    setHeader: (name: string, value: string) => headers.set(name, value),
    removeHeader: (name: string) => headers.delete(name),
  };
  type Parameters3 = Parameters<typeof middleware>;
  middleware({} as Parameters3[0], recorder as unknown as Parameters3[1], (error?: unknown) => {
    if (error) throw error;
  });
  return headers;
}
