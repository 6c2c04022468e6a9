import type { Request, Response } from "express";
import { cookieOf, setCookie } from "../../http/cookies.ts";

/** The token of a link is told once, and stored nowhere; until its maker has kept it, their browser holds it for a day. */
const cookie = "tovholder-new-link";
const seconds = 24 * 3_600;

/** The link by which an analysis that has just been made can be edited, on its pages until it is kept. */
export const tellNewLink = (response: Response, analysis: string, editToken: string): void =>
  setCookie(response, cookie, `${analysis}.${editToken}`, seconds);

/** The token to tell on a page of the analysis, or null where there is none, or it has been kept. */
export function newLinkTo(request: Request, analysis: string): string | null {
  const [of, token] = cookieOf(request, cookie)?.split(".") ?? [];
  return of === analysis && token !== undefined ? token : null;
}

/** Its maker has kept it. */
export const newLinkIsKept = (response: Response): void => setCookie(response, cookie, "", 0);
