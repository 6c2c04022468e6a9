import type { Request, Response } from "express";
import { cookieOf, setCookie } from "../http/cookies.ts";

/** What the page after a form can say: each is a text in `forms:said`. */
const sayings = ["saved"] as const;
export type Saying = (typeof sayings)[number];

const cookie = "tovholder-said";
const seconds = 60;

/** Has the next personal page that this browser is shown say it, once. */
export const sayOnNextPage = (response: Response, saying: Saying): void =>
  setCookie(response, cookie, saying, seconds);

/** What the page before wanted said here, if anything. It is not said again. */
export function saidOnThisPage(request: Request, response: Response): Saying | null {
  const saying = sayings.find((known) => known === cookieOf(request, cookie));
  if (saying === undefined) return null;
  setCookie(response, cookie, "", 0);
  return saying;
}
