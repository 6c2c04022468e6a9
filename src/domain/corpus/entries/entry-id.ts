import { z } from "zod";

/** The id by which an entry is cited and linked: letters, digits, dot, hyphen and exclamation mark. */
export const EntryId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.!-]{0,39}$/);
