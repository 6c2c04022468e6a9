import { z } from "zod";

/**
 * What the rules leave open and whoever uses them must choose: whether heads or full-time equivalents are
 * counted, whether the leader is one of them, approved places or enrolled children, road or straight line,
 * which distance counts among three addresses or more, and how an approximate limit is read: judged case by
 * case, or at its lower or upper end.
 */
export const NormSettings = z
  .strictObject({
    staff: z.enum(["heads", "fullTime"]).default("heads"),
    leaderCounts: z.boolean().default(false),
    places: z.enum(["approved", "enrolled"]).default("approved"),
    distance: z.enum(["straight", "road"]).default("straight"),
    addresses: z.enum(["longest", "shortest"]).default("longest"),
    band: z.enum(["judge", "lower", "upper"]).default("judge"),
    /** Self-owned institutions follow the rules only where their board has chosen them. */
    selfOwned: z.boolean().default(false),
  })
  .readonly();
export type NormSettings = z.infer<typeof NormSettings>;
