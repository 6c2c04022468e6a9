import type { Model } from "../../domain/corpus/schema.ts";
import { modelDecisions } from "../../domain/organisation/models.ts";
import { type ToldDecision, toldDecisions } from "../../texts/decision-words.ts";
import type { Reading } from "../claims/claim-reference.ts";

/** How firmly an option stands: printed in the figure, said in the text, or our inference. */
export const firmnesses = ["label", "text", "infer"] as const;
export type Firmness = (typeof firmnesses)[number];

export type ModelDecision = ToldDecision & {
  readonly firmness: Firmness;
  readonly note: string | null;
  /** What in the same source says otherwise. */
  readonly contradicted: string | null;
};

/** A model's decisions, each with how firmly it stands in the booklet. */
export function decisionsIn(
  { id, decisions }: Model,
  { corpus, language }: Reading,
): readonly ModelDecision[] {
  return toldDecisions(corpus, modelDecisions[id], language).map((told) => {
    const { firmness, note, contradicted } = decisions[told.id];
    return {
      ...told,
      firmness,
      note: note?.[language] ?? null,
      contradicted: contradicted?.[language] ?? null,
    };
  });
}
