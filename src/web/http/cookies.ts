import { parseCookie, stringifySetCookie } from "cookie";
import type { Request, Response } from "express";

/**
 * The cookie of this name that a request bears. Only what serves personal pages may ask: any other page is sent again
 * to whoever asks for its address.
 */
export const cookieOf = (request: Request, name: string): string | undefined =>
  parseCookie(request.headers.cookie ?? "")[name];

/** Gives the browser a cookie that only we read, until it is closed or for `seconds`; 0 takes the cookie back. */
export function setCookie(response: Response, name: string, value: string, seconds?: number): void {
  response.append(
    "Set-Cookie",
    stringifySetCookie({
      name,
      value,
      path: "/",
      httpOnly: true,
      sameSite: "lax",
      secure: response.req.secure,
      ...(seconds !== undefined && { maxAge: seconds }),
    }),
  );
}
