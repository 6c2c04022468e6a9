import type { DecisionCriterion } from "../../domain/decision/criterion.ts";
import type { Problem } from "../../domain/decision/problem.ts";
import { type Combined, combineLenses } from "../../domain/lenses/combined/combine.ts";
import { type LensId, lensIds, type Said, type Voices } from "../../domain/lenses/lens.ts";
import { criterionIds } from "../../domain/organisation/decisions.ts";
import type { Lens } from "./question.ts";

type CombinedRow = Readonly<Record<string, Combined>>;

/** Whose voices count under each lens. */
const speaking: Readonly<Record<Lens, readonly LensId[]>> = {
  evidence: ["evidence"],
  structure: ["structure"],
  own: ["own"],
  both: ["evidence", "structure"],
  all: lensIds,
};

export const speaks = (lens: Lens, voice: LensId): boolean => speaking[lens].includes(voice);

/**
 * What the ranking goes by in each cell, and who says so. On a criterion of one's own only the own judgement can speak, so
 * there it does under every lens.
 */
export function combinedUnder(
  lens: Lens,
  voices: Voices,
  criteria: readonly DecisionCriterion[],
): CombinedRow {
  return combineLenses(voicesUnder(lens, voices), criteria);
}

export function voicesUnder(lens: Lens, { own = {}, ...others }: Voices): Voices {
  const published = lensIds.filter((id) => id !== "own" && speaks(lens, id));
  return {
    ...Object.fromEntries(published.map((id) => [id, others[id as keyof typeof others] ?? {}])),
    own: speaks(lens, "own") ? own : onOwnCriteria(own),
  };
}

function onOwnCriteria(row: NonNullable<Voices["own"]>): NonNullable<Voices["own"]> {
  const eight: readonly string[] = criterionIds;
  return Object.fromEntries(Object.entries(row).filter(([id]) => !eight.includes(id)));
}

/** The cells of a problem, by alternative and criterion. */
export function measurementsOf(rows: Readonly<Record<string, CombinedRow>>): Problem["measurements"] {
  const entries = Object.entries(rows).map(([id, row]): [string, Readonly<Record<string, Said>>] => [
    id,
    Object.fromEntries(Object.entries(row).map(([criterion, { measurement }]) => [criterion, measurement])),
  ]);
  return Object.fromEntries(entries);
}
