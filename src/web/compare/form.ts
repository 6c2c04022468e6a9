import { z } from "zod";
import type { Language } from "../../domain/language.ts";
import { type CriterionId, criterionIds } from "../../domain/organisation/decisions.ts";
import { parseNumber } from "../../texts/format.ts";
import { SettingQuery } from "../drawings/setting/setting.ts";

export const lenses = ["evidence", "structure", "both"] as const;
export const scopes = ["model", "decision"] as const;
export const weightModes = ["none", "ordinal", "exact"] as const;

/** The weight that every criterion starts from. */
export const evenWeight = 50;

/** A choice from a link or a form. What cannot be used falls back, so that an old link still shows something. */
const Query = SettingQuery.extend({
  moved: z.string().max(64).catch(""),
  step: z.string().max(64).catch(""),
  lens: z.enum(lenses).catch("evidence"),
  scope: z.enum(scopes).catch("model"),
  mode: z.enum(weightModes).catch("none"),
  ...(Object.fromEntries(
    criterionIds.map((id) => [id, z.string().max(64).optional().catch(undefined)]),
  ) as Record<CriterionId, z.ZodCatch<z.ZodOptional<z.ZodString>>>),
});

type Weights = Readonly<Record<CriterionId, number>>;

/** One criterion's weight as it was typed, and the number in it: null if it is not one from 0 to 100. */
type TypedWeight = { readonly typed: string; readonly weight: number | null };

export type CompareForm = {
  /** An id, or empty. It may not exist. */
  readonly organisation: string;
  /** The need level whose path is shown; 0 shows none. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  readonly unasked: 1 | 2 | 3;
  /** The child's own unit, or empty. It may not exist. */
  readonly unit: string;
  /** What the others move from: a model, today, or empty. */
  readonly moved: string;
  /** A model and how many of the moves towards it have been made, such as `central-2`, or empty. */
  readonly step: string;
  readonly lens: (typeof lenses)[number];
  readonly scope: (typeof scopes)[number];
  readonly mode: (typeof weightModes)[number];
  readonly weights: Readonly<Record<CriterionId, TypedWeight>>;
};

/** Reads a query. Numbers may be typed as in either language. `unasked` is the level shown where none is asked for. */
export function compareForm(
  query: unknown,
  language: Language,
  unasked: CompareForm["unasked"] = 1,
): CompareForm {
  const parsed = Query.parse(query);
  return {
    ...parsed,
    level: Number(parsed.level ?? unasked) as CompareForm["level"],
    unasked,
    weights: perCriterion((id) => typedWeight(parsed[id] ?? String(evenWeight), language)),
  };
}

function typedWeight(typed: string, language: Language): TypedWeight {
  const number = parseNumber(typed, language);
  return { typed, weight: number !== null && number >= 0 && number <= 100 ? number : null };
}

/** The weights, with the even weight where what was typed cannot be used. */
export const usableWeights = ({ weights }: CompareForm): Weights =>
  perCriterion((id) => weights[id].weight ?? evenWeight);

function perCriterion<V>(entry: (id: CriterionId) => V): Readonly<Record<CriterionId, V>> {
  return Object.fromEntries(criterionIds.map((id) => [id, entry(id)])) as Record<CriterionId, V>;
}
