import { z } from "zod";
import { DomainError } from "../../errors.ts";
import { addFaults } from "../../faults/issues.ts";
import { byName, limits, Name } from "../limits.ts";
import { weightsFromRatios } from "./ratios.ts";
import { Weights } from "./weights.ts";

const Share = z.number().min(0).max(1);

const Ratio = z.tuple([Name, Name, z.number().gt(0).max(1e6)]).readonly();

/** Points as people hand them out, from 0 to 100 as a rule: weights once they are read. */
const Points = z
  .strictObject({ type: z.literal("points"), points: Weights })
  .transform(({ points }) => ({ type: "exact" as const, weights: points }));

/** How many times as much one criterion's swing from worst to best counts as another's: weights once they are read. */
const Ratios = z
  .strictObject({ type: z.literal("ratios"), ratios: z.array(Ratio).min(1).max(1000).readonly() })
  .transform(({ ratios }, context) => {
    const named = [...new Set([...ratios.map(([one]) => one), ...ratios.map(([, other]) => other)])];
    try {
      return { type: "exact" as const, weights: weightsFromRatios(named, ratios) };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      addFaults(context, error.faults, "ratios");
      return z.NEVER;
    }
  });

const kinds = [
  z.strictObject({ type: z.literal("none") }),
  z.strictObject({ type: z.literal("exact"), weights: Weights }),
  z.strictObject({
    type: z.literal("ordinal"),
    ranking: z
      .array(z.array(Name).min(1).max(limits.criteria).readonly())
      .min(1)
      .max(limits.criteria)
      .readonly(),
  }),
  z.strictObject({
    type: z.literal("bounds"),
    bounds: byName(z.tuple([Share, Share]).readonly(), limits.criteria),
  }),
  z.strictObject({
    type: z.literal("people"),
    weights: z.array(Weights).min(1).max(limits.people).readonly(),
  }),
] as const;

/**
 * What is known of the priorities. `none`: any weights. `exact`: these weights, which `points` and swing `ratios` come to as
 * well. `ordinal`: groups of criteria from most to least important, those of a group equally so. `bounds`: each weight
 * within an interval, 0 to 1 where none is given. `people`: the weights that each of several people gave, any of which may
 * be the right ones, with the same chance.
 */
export const Preference = z.discriminatedUnion("type", [...kinds, Points, Ratios]);
export type Preference = z.infer<typeof Preference>;

/** A preference as it is once it has been read. */
export const ReadPreference = z.discriminatedUnion("type", kinds);

/** Whether there is more than one set of weights to go by. */
export const leavesWeightsOpen = (preference: Preference): boolean =>
  preference.type === "people" ? preference.weights.length > 1 : preference.type !== "exact";
