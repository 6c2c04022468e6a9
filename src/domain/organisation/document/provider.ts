import { z } from "zod";
import { Count, Entry } from "./entry.ts";

/** Places by which a need is met; level 1 asks for the special nursery, 2 for a group, 3 for support. */
export const offers = ["specialNursery", "group", "support"] as const;
export const Offer = z.enum(offers);
export type Offer = z.infer<typeof Offer>;

const owners = ["otherMunicipality", "region", "private"] as const;

/**
 * Somebody outside the municipality who gives an offer for pay: it stands in nobody's line here. `places` are those that are
 * bought, null where it is not known how many; `owner` is left out where it is not known whose it is.
 */
export const Provider = z
  .strictObject({
    ...Entry,
    offers: z.array(Offer).min(1).max(offers.length).readonly(),
    owner: z.enum(owners).optional(),
    places: Count.nullable(),
  })
  .readonly();
export type Provider = z.infer<typeof Provider>;
