import type { Request, Response } from "express";
import { cookieOf, setCookie } from "../../http/cookies.ts";

/** As long as a browser keeps any cookie. */
const seconds = 400 * 24 * 3_600;

/** A name that begins so is taken by a browser only from the very host, by TLS. */
const nameFor = ({ secure }: Request, name: string) => (secure ? `__Host-${name}` : name);

/** The random letters by which this browser is known again, or null where it has opened no link yet. */
export const sessionOf = (request: Request): string | null =>
  cookieOf(request, nameFor(request, "tovholder-session")) ?? null;

export const keepSession = (response: Response, session: string): void =>
  setCookie(response, nameFor(response.req, "tovholder-session"), session, seconds);

/** A new link, whose token is stored nowhere but here until somebody has kept it. */
export type FreshLink = { readonly id: string; readonly token: string };

const freshSeconds = 24 * 3_600;
const freshName = "tovholder-new-link";

/** Has the sharing page show them until they are kept, for a day at most. */
export const showFresh = (response: Response, links: readonly FreshLink[]): void =>
  setCookie(
    response,
    nameFor(response.req, freshName),
    links.map(({ id, token }) => `${id}.${token}`).join("~"),
    links.length === 0 ? 0 : freshSeconds,
  );

export const freshLinks = (request: Request): readonly FreshLink[] =>
  (cookieOf(request, nameFor(request, freshName)) ?? "").split("~").flatMap((pair) => {
    const [id = "", token = ""] = pair.split(".");
    return token === "" ? [] : [{ id, token }];
  });
