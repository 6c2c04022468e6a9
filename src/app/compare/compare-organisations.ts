import { Problem } from "../../domain/decision/problem.ts";
import { evidenceFor } from "../../domain/lenses/evidence/evidence.ts";
import type { IndicatorValues } from "../../domain/lenses/structure/indicators.ts";
import { readings, structureMeasurements } from "../../domain/lenses/structure/scaling.ts";
import { criterionIds } from "../../domain/organisation/decisions.ts";
import { nearestModel } from "../../domain/organisation/models.ts";
import type { BoundsFor } from "../bounds-for.ts";
import { contentKey, keyOf } from "../content-key.ts";
import type { Library } from "../library.ts";
import type { Memo } from "../memo.ts";
import type { Asking } from "../remembering.ts";
import type { Sums } from "../sums/sums.ts";
import { rowUnder } from "./cells.ts";
import type { Comparison } from "./comparison.ts";
import { type CompareQuestion, compareDefaults } from "./question.ts";
import { type Variant, variantsOf } from "./variants.ts";
import { comparisonWords } from "./words.ts";

export type CompareOrganisations = (question: CompareQuestion, signal?: AbortSignal) => Promise<Comparison>;

type Parts = {
  readonly library: Library;
  readonly sums: Sums;
  readonly boundsFor: BoundsFor;
  readonly rankProblem: Asking<"rank">;
  /** Indicators by the content of the organisation and its arrangements. */
  readonly measurements: Memo<readonly IndicatorValues[]>;
  readonly comparisons: Memo<Comparison>;
};

/**
 * Alternatives on one municipality's units, measured by both lenses, ranked by the lens asked for, and told in words.
 * Throws "invalid" for named alternatives that do not hold together, and for preferences on unknown criteria.
 */
export function compareOrganisations(parts: Parts): CompareOrganisations {
  return (question, signal) => {
    const whole = { ...compareDefaults, ...question };
    const key = contentKey({ ...whole, organisation: keyOf(question.organisation) });
    return parts.comparisons.get(key, (together) => comparison(parts, whole, together), signal);
  };
}

async function comparison(
  parts: Parts,
  question: CompareQuestion & Required<Omit<CompareQuestion, "alternatives">>,
  signal: AbortSignal,
): Promise<Comparison> {
  const { corpus } = parts.library;
  const { organisation, lens, scope, preference, iterations, seed } = question;
  const { variants, leftOut } = variantsOf(organisation, question.alternatives);
  const [bounds, values] = await Promise.all([
    parts.boundsFor(organisation, signal),
    valuesOf(parts, question, variants, signal),
  ]);
  const compared = variants.map((variant, place) => {
    const indicators = readings(values[place] ?? {}, bounds);
    return {
      variant,
      indicators,
      evidence: evidenceFor(variant, corpus.claims, corpus.evidence, scope),
      structure: structureMeasurements(indicators),
    };
  });
  const problem = Problem.parse({
    alternatives: variants.map(({ id }) => id),
    criteria: criterionIds.map((id) => ({ id, scale: { worst: 0, best: 1 } })),
    measurements: Object.fromEntries(compared.map((row) => [row.variant.id, rowUnder(lens, row)])),
    preference,
    iterations,
    seed,
  });
  const ranking = await parts.rankProblem(problem, signal);
  return {
    alternatives: compared.map(({ variant: { id, decisions }, indicators, evidence, structure }) => ({
      id,
      decisions,
      nearestModel: nearestModel(decisions),
      indicators,
      measurements: { evidence, structure },
    })),
    ranking,
    words: comparisonWords({ corpus, lens, scope, problem, ranking, leftOut, compared }),
  };
}

function valuesOf(
  { sums, measurements }: Parts,
  { organisation }: CompareQuestion,
  variants: readonly Variant[],
  signal: AbortSignal,
): Promise<readonly IndicatorValues[]> {
  const arrangements = variants.map(({ isToday, decisions }) => (isToday ? null : decisions));
  const key = contentKey({ organisation: keyOf(organisation), arrangements });
  return measurements.get(key, (together) => sums.measure({ organisation, arrangements }, together), signal);
}
