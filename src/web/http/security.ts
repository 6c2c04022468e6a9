import type { RequestHandler } from "express";
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

/** Sets the security headers; HSTS is for requests that came by TLS, and for other hosts only if told. */
export function securityHeaders({ otherHostsToo }: { readonly otherHostsToo: boolean }): RequestHandler {
  const protect = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: policy },
    referrerPolicy: { policy: "no-referrer" },
    strictTransportSecurity: false,
    xFrameOptions: { action: "deny" },
  });
  const insistOnTls = strictTransportSecurity({ maxAge: oneYear, includeSubDomains: otherHostsToo });
  return (request, response, next) => {
    response.setHeader("Permissions-Policy", permissions);
    if (!request.secure) return protect(request, response, next);
    insistOnTls(request, response, () => protect(request, response, next));
  };
}
