import { z } from "zod";
import { ReadPreference } from "../../decision/preference/preference.ts";
import { Found, FrontMember } from "../search/answer.ts";
import { First } from "./rank-front.ts";

export const RankedMember = FrontMember.unwrap().extend({ first: First }).readonly();
export type RankedMember = z.infer<typeof RankedMember>;

const Sentences = z.array(z.string()).readonly();

/** What a search found, and who of it comes first under which priorities. */
export const SearchAnswer = Found.unwrap()
  .extend({
    front: z.array(RankedMember).readonly(),
    ranking: z
      .strictObject({
        lens: z
          .literal("structure")
          .describe("The ranking goes by the eight indicators alone, not by what is published."),
        preference: ReadPreference,
        order: z
          .enum(["fewest-changes", "most-first-places"])
          .describe("How the front is sorted: by first places once a preference is given."),
        iterations: z.int(),
        seed: z.int(),
      })
      .readonly(),
    words: z.strictObject({ da: Sentences, en: Sentences }).readonly(),
  })
  .readonly();
export type SearchAnswer = z.infer<typeof SearchAnswer>;
