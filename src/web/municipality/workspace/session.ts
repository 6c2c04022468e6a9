import type { Request, Response } from "express";
import { cookieOf, setCookie } from "../../http/cookies.ts";

/** As long as a browser keeps any cookie. */
const seconds = 400 * 24 * 3_600;

/** A name that begins so is taken by a browser only from the very host, by TLS. */
const nameFor = ({ secure }: Request) => (secure ? "__Host-tovholder-session" : "tovholder-session");

/** The random letters by which this browser is known again, or null where it has opened no link yet. */
export const sessionOf = (request: Request): string | null => cookieOf(request, nameFor(request)) ?? null;

export const keepSession = (response: Response, session: string): void =>
  setCookie(response, nameFor(response.req), session, seconds);
