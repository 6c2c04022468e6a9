import { z } from "zod";

export const languages = ["da", "en"] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** A text in both languages, in our own words. */
export const Text = z.strictObject({ da: z.string().trim().min(1), en: z.string().trim().min(1) });
export type Text = z.infer<typeof Text>;
