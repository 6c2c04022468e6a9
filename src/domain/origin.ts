import { z } from "zod";

/** Where a value comes from. The four never look alike on a page, in a file or in the API. */
export const origins = ["published", "computed", "assumed", "entered"] as const;
export const Origin = z.enum(origins);
export type Origin = z.infer<typeof Origin>;
