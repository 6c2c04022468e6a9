import { Problem } from "../../domain/decision/problem.ts";
import { statementsBySource } from "../../domain/lenses/evidence/sources.ts";
import { criteriaWith } from "../../domain/lenses/own/own-view.ts";
import { type Progress, sideBySide } from "../computations/computation.ts";
import type { Choice } from "../decision/choice.ts";
import type { InformationAnswer } from "../decision/information.ts";
import type { OrganisationAnswers } from "../kept/organisation-answers.ts";
import type { Asking } from "../kept/remembering.ts";
import type { Library } from "../library.ts";
import { combinedUnder, measurementsOf, speaks } from "./cells.ts";
import type { Comparison } from "./comparison.ts";
import type { MeasureAlternatives } from "./measure-alternatives.ts";
import { namedIn } from "./names.ts";
import { type CompareQuestion, compareDefaults } from "./question.ts";
import { voicesOf } from "./voices.ts";
import { comparisonWords, findingWords } from "./words.ts";

export type CompareOrganisations = (
  question: CompareQuestion,
  signal?: AbortSignal,
  progress?: Progress,
) => Promise<Comparison>;

type Parts = {
  readonly library: Library;
  readonly measureAlternatives: MeasureAlternatives;
  readonly choose: Asking<"choice">;
  readonly informationOn: Asking<"information">;
  readonly comparisons: OrganisationAnswers<Comparison>;
};

/** What knowing more would bring is not asked of more samples than these. */
const enoughSamples = 20_000;

/** What of the whole is done when all is measured, as far as one can tell. */
const measuredShare = 0.4;

/**
 * Alternatives on one municipality's units, measured by every lens, ranked by the lens asked for, with what to find out next, and
 * told in words. Throws "invalid" for named alternatives that do not hold together, for judgements of others, and for
 * preferences on unknown criteria.
 */
export function compareOrganisations(parts: Parts): CompareOrganisations {
  return (question, signal, progress) => {
    const whole = { ...compareDefaults, ...question };
    const { organisation, ...asked } = whole;
    return parts.comparisons.get(organisation, asked, comparing(parts, whole), signal, progress);
  };
}

type Whole = CompareQuestion & Required<Omit<CompareQuestion, "alternatives">>;

const comparing =
  ({ library: { corpus }, measureAlternatives, choose, informationOn }: Parts, question: Whole) =>
  async (signal: AbortSignal, tell: Progress): Promise<Comparison> => {
    const { lens, own, preference, iterations, seed } = question;
    const part = (from: number, to: number) => (share: number) => tell(from + share * (to - from));
    const { alternatives, leftOut } = await measureAlternatives(question, signal, part(0, measuredShare));
    const criteria = criteriaWith(own.criteria);
    const compared = alternatives.map(({ variant, measured }) => ({
      variant,
      measured: { ...measured, combined: combinedUnder(lens, voicesOf(measured), criteria) },
    }));
    const problem = Problem.parse({
      alternatives: compared.map(({ variant }) => variant.id),
      criteria,
      measurements: measurementsOf(
        Object.fromEntries(compared.map(({ variant, measured }) => [variant.id, measured.combined])),
      ),
      preference,
      iterations,
      seed,
    });
    const evidence = compared.map(({ measured }) => measured.measurements.evidence);
    const asked = {
      ...problem,
      iterations: Math.min(iterations, enoughSamples),
      groups: speaks(lens, "evidence") ? statementsBySource(evidence, corpus.claims) : [],
    };
    const [choice, { tornado: _, ...found }] = await sideBySide<[Choice, InformationAnswer]>(
      [
        (progress) => choose({ problem, names: namedIn(problem, corpus, own) }, signal, progress),
        (progress) => informationOn(asked, signal, progress),
      ],
      part(measuredShare, 1),
    );
    return {
      alternatives: compared.map(({ measured }) => measured),
      ranking: choice.ranking,
      without: choice.without,
      information: { ...found, words: findingWords(found, corpus, own) },
      words: comparisonWords({ corpus, question, choice, leftOut, compared }),
    };
  };
