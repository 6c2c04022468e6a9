import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** 128 random bits, in 22 letters. */
export const randomId = (): string => randomBytes(16).toString("base64url");
export const isRandomId = (text: string): boolean => /^[\w-]{22}$/.test(text);

/**
 * What a form must bear to be taken from this browser: random letters, and their signature together with the browser's
 * id (a signed double submit, OWASP). No two are alike, so that the length of a compressed page tells nothing of them.
 */
export function tokenFor(browser: string, secret: string): string {
  const salt = randomId();
  return `${salt}.${signatureOf(salt, browser, secret)}`;
}

export function isTokenFor(browser: string, secret: string, token: unknown): boolean {
  if (typeof token !== "string") return false;
  const [salt = "", signature = ""] = token.split(".");
  const right = Buffer.from(signatureOf(salt, browser, secret));
  const given = Buffer.from(signature);
  return given.length === right.length && timingSafeEqual(given, right);
}

const signatureOf = (salt: string, browser: string, secret: string) =>
  createHmac("sha256", secret).update(`form ${salt} ${browser}`).digest("base64url");
