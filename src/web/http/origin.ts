import type { Request } from "express";

/** A name or a number, and a port: nothing that could end an attribute, nor be long. */
const plainHost = /^(?:\[[\da-f:.]{2,45}\]|[\w.-]{1,253})(?::\d{1,5})?$/i;

/**
 * The site's origin: its public address, else where the request says it found it. A Host header may hold anything, so
 * only a plain name is believed; so may a proxy's protocol, which is http unless it is https.
 */
export function originOf(request: Request, publicAddress: string | null): string {
  if (publicAddress !== null) return publicAddress;
  const host = request.host ?? "";
  return `${request.secure ? "https" : "http"}://${plainHost.test(host) ? host : "localhost"}`;
}
