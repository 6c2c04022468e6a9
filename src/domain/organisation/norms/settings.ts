import { z } from "zod";

/** The ways to read each thing that the rules leave open, the usual first. */
export const readings = {
  staff: ["heads", "fullTime"],
  leaderCounts: [false, true],
  places: ["approved", "enrolled"],
  distance: ["straight", "road"],
  addresses: ["longest", "shortest"],
  band: ["judge", "lower", "upper"],
} as const;

/**
 * What the rules leave open and whoever uses them must choose: whether heads or full-time equivalents are
 * counted, whether the leader is one of them, approved places or enrolled children, road or straight line,
 * which distance counts among three addresses or more, and how an approximate limit is read: judged case by
 * case, or at its lower or upper end.
 */
export const NormSettings = z
  .strictObject({
    staff: z.enum(readings.staff).default("heads"),
    leaderCounts: z.boolean().default(false),
    places: z.enum(readings.places).default("approved"),
    distance: z.enum(readings.distance).default("straight"),
    addresses: z.enum(readings.addresses).default("longest"),
    band: z.enum(readings.band).default("judge"),
    /** Self-owned institutions follow the rules only where their board has chosen them. */
    selfOwned: z.boolean().default(false),
  })
  .readonly();
export type NormSettings = z.infer<typeof NormSettings>;
