import { z } from "zod";
import { Finite, limits, Name } from "../limits.ts";

const Share = z.number().min(0).max(1);

/** Weights by criterion; what counts is their proportions, so points from 0 to 100 will do. */
export const Weights = z.record(Name, Finite.min(0)).readonly();
export type Weights = z.infer<typeof Weights>;

/**
 * What is known of the priorities. `none`: any weights. `exact`: these weights. `ordinal`: groups of criteria from
 * most to least important, those of a group equally so. `bounds`: each weight within an interval, 0 to 1 where none is given. `people`: the weights that
 * each of several people gave, any of which may be the right ones, with the same chance.
 */
export const Preference = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("none") }),
  z.strictObject({ type: z.literal("exact"), weights: Weights }),
  z.strictObject({
    type: z.literal("ordinal"),
    ranking: z.array(z.array(Name).min(1).readonly()).min(1).max(limits.criteria).readonly(),
  }),
  z.strictObject({
    type: z.literal("bounds"),
    bounds: z.record(Name, z.tuple([Share, Share]).readonly()).readonly(),
  }),
  z.strictObject({
    type: z.literal("people"),
    weights: z.array(Weights).min(1).max(limits.people).readonly(),
  }),
]);
export type Preference = z.infer<typeof Preference>;

/** Whether there is more than one set of weights to go by. */
export const leavesWeightsOpen = (preference: Preference): boolean =>
  preference.type === "people" ? preference.weights.length > 1 : preference.type !== "exact";
