import { z } from "zod";
import { nearestWeights, smallestChange } from "../../domain/decision/exact/programs/nearest-weights.ts";
import { Stability, stability } from "../../domain/decision/exact/stability.ts";
import { stabilityMap } from "../../domain/decision/exact/stability-map.ts";
import { valueTable } from "../../domain/decision/exact/value-table.ts";
import { Name } from "../../domain/decision/limits.ts";
import { openness } from "../../domain/decision/openness.ts";
import { exactWeights } from "../../domain/decision/preference/weights.ts";
import { ProblemShape, problemFaults } from "../../domain/decision/problem.ts";
import { changeWords, contrastWords, turningWords } from "../../domain/decision/words/contrast-words.ts";
import { fault } from "../../domain/faults/fault.ts";
import { addFaults } from "../../domain/faults/issues.ts";
import { inBoth, ownNames, Sentences } from "./bilingual.ts";

/** A problem with exact weights, and two criteria to draw a map over, if one is wanted. */
export const StabilityQuestion = ProblemShape.unwrap()
  .extend({ map: z.tuple([Name, Name]).readonly().optional() })
  .readonly()
  .superRefine((question, context) => {
    addFaults(context, problemFaults(question));
    if (question.preference.type !== "exact")
      addFaults(context, [fault("weights-needed", {}, "preference", "type")]);
    for (const [at, id] of (question.map ?? []).entries())
      if (!question.criteria.some((criterion) => criterion.id === id))
        addFaults(context, [fault("unknown-criterion", { criterion: id }, "map", at)]);
  });
export type StabilityQuestion = z.infer<typeof StabilityQuestion>;

const moved = {
  weights: z.record(z.string(), z.number()).readonly(),
  moved: z.number().describe("The weight moved from some criteria to others, 0 to 1."),
};

/** What given weights say, and how little they must change for another alternative to come first. */
export const StabilityAnswer = Stability.unwrap()
  .extend({
    nearest: z
      .record(z.string(), z.strictObject(moved).readonly().nullable())
      .readonly()
      .describe("The nearest weights with which each comes first; null where none do."),
    smallestChange: z
      .strictObject({ alternative: z.string(), ...moved })
      .readonly()
      .nullable()
      .describe("The nearest weights with which another comes first."),
    map: z
      .array(
        z
          .strictObject({
            alternative: z.string(),
            polygon: z.array(z.tuple([z.number(), z.number()]).readonly()).readonly(),
            share: z.number(),
          })
          .readonly(),
      )
      .readonly()
      .optional()
      .describe("Who wins for each weight of the first criterion (x) and of the second (y)."),
    words: Sentences,
  })
  .readonly();
export type StabilityAnswer = z.infer<typeof StabilityAnswer>;

export function stabilityAnswer(question: StabilityQuestion): StabilityAnswer {
  const { alternatives, criteria, preference, map } = question;
  const ids = criteria.map(({ id }) => id);
  const stable = stability(question);
  const table = valueTable(question);
  const weights = exactWeights(preference.type === "exact" ? preference.weights : {}, ids);
  const named = (found: ReturnType<typeof nearestWeights>) =>
    found && {
      weights: Object.fromEntries(ids.map((id, at) => [id, found.weights[at] as number])),
      moved: found.moved,
    };
  const found = smallestChange(table, weights);
  const change = found && {
    alternative: alternatives[found.alternative] as string,
    ...(named(found) as NonNullable<ReturnType<typeof named>>),
  };
  const open = openness(question);
  const others = alternatives.filter((id) => id !== stable.winner);
  const [second] = others.toSorted((a, b) => (stable.values[b] as number) - (stable.values[a] as number));
  return {
    ...stable,
    nearest: Object.fromEntries(
      alternatives.map((id, at) => [id, named(nearestWeights(table, weights, at))]),
    ),
    smallestChange: change,
    ...(map && { map: stabilityMap(question, ...map) }),
    words: inBoth((language) => [
      ...(second === undefined ? [] : contrastWords(stable, open, stable.winner, second, ownNames, language)),
      ...changeWords(stable, change, open, ownNames, language),
      ...turningWords(stable, open, ownNames, language),
    ]),
  };
}
