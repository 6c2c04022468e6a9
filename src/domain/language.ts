import { z } from "zod";
import { limits } from "./limits.ts";

export const languages = ["da", "en"] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

const InOne = z.string().trim().min(1).max(limits.letters);

/** A text in both languages, in our own words. */
export const Text = z.strictObject({ da: InOne, en: InOne });
export type Text = z.infer<typeof Text>;
