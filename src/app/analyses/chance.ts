import { createHash } from "node:crypto";

/** So many random bytes, which nobody can guess. */
export type Chance = (bytes: number) => Uint8Array;

/** Base32 without the letters that look like a digit or another letter (Crockford's). */
const letters = "0123456789abcdefghjkmnpqrstvwxyz";
const idLength = 12;

/** An id of 60 random bits, short enough to be read out loud. */
export const newId = (chance: Chance): string =>
  Array.from(chance(idLength), (byte) => letters[byte % letters.length]).join("");

/** A token or a cookie, of 128 random bits. */
export const newToken = (chance: Chance): string => Buffer.from(chance(16)).toString("base64url");

/** What is stored of a token or a cookie: enough to know it again, and not enough to use it. */
export const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");
