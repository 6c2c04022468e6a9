import { ascending } from "d3-array";
import type { DecisionCriterion } from "../../decision/criterion.ts";
import { coreOf, type LensId, lensIds, type Said, type Voices } from "../lens.ts";

export type Combined = {
  readonly measurement: Said;
  /** The lenses that say anything here. */
  readonly lenses: readonly LensId[];
  /** The pairs of lenses of which each excludes what the other says. */
  readonly disagreements: readonly (readonly [LensId, LensId])[];
};

/**
 * The lenses as voices of equal weight, cell by cell: the mean of their quantile functions (Ratcliff 1979, Psychological Bulletin
 * 86:446). Of values and intervals that is the mean of the lower and of the upper ends; answers keep the shape of their
 * spread. A statement stays one statement: the other voices move with it, as their quantiles do. Where the sources are silent, the evidence is a voice that leaves all open; a cell of which no lens says anything
 * stays open over its whole scale.
 */
export function combineLenses(
  voices: Voices,
  criteria: readonly DecisionCriterion[],
): Readonly<Record<string, Combined>> {
  return Object.fromEntries(criteria.map((criterion) => [criterion.id, combined(voices, criterion)]));
}

function combined(voices: Voices, { id, scale }: DecisionCriterion): Combined {
  const speaking = lensIds.flatMap((lens) => {
    const said = voices[lens]?.[id];
    return said === undefined ? [] : [{ lens, said }];
  });
  const whole = [Math.min(scale.worst, scale.best), Math.max(scale.worst, scale.best)] as const;
  const open: Said = { type: "uniform", low: whole[0], high: whole[1] };
  return {
    measurement:
      speaking.length === 0
        ? open
        : meanOf(
            speaking.map(({ said }) => said),
            whole,
          ),
    lenses: speaking.map(({ lens }) => lens),
    disagreements: speaking.flatMap(({ lens, said }, at) =>
      speaking
        .slice(at + 1)
        .flatMap((other) => (excludes(said, other.said) ? [[lens, other.lens] as const] : [])),
    ),
  };
}

/** Fewer steps than this would be seen. */
const leastSteps = 100;

function meanOf(said: readonly Said[], whole: Interval): Said {
  const [first] = said;
  if (said.length === 1 && first?.type === "empirical") return first;
  const answers = said.flatMap((one) => (one.type === "empirical" ? [one.values.length] : []));
  const statements = said.find((one) => one.type === "statements");
  if (answers.length === 0 && statements) {
    const others = said.filter((one) => one !== statements).map(coreOf);
    return meanWithStatements(statements, others, whole);
  }
  if (answers.length === 0) {
    const [low, high] = [mean(said.map((one) => coreOf(one)[0])), mean(said.map((one) => coreOf(one)[1]))];
    return low === high ? { type: "exact", value: low } : { type: "uniform", low, high };
  }
  // As many steps for each answer, so that none counts for more than another, and from end to end: what can be and what never can
  // is read from the ends.
  const most = Math.max(...answers);
  const steps = most * Math.ceil(leastSteps / most);
  const quantiles = said.map(quantileFunction);
  const values = Array.from({ length: steps }, (_, step) =>
    mean(quantiles.map((at) => at(step / (steps - 1)))),
  );
  return { type: "empirical", values };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

type Interval = readonly [low: number, high: number];
type Statements = Extract<Said, { readonly type: "statements" }>;

/** The others' lower ends go with the lower end of each statement. */
function meanWithStatements(
  { claims }: Statements,
  others: readonly Interval[],
  whole: Interval,
): Statements {
  const [low, high] = [others.map(([low]) => low), others.map(([, high]) => high)];
  const together = (end: number, isUpper: boolean) => mean([end, ...(isUpper ? high : low)]);
  return {
    type: "statements",
    claims: claims.map(({ id, weak, strong }) => ({
      id,
      weak: together(weak, weak > strong),
      strong: together(strong, strong > weak),
    })),
    ...(others.length > 0 && { silent: [together(whole[0], false), together(whole[1], true)] as const }),
  };
}

function quantileFunction(said: Said): (share: number) => number {
  switch (said.type) {
    case "exact":
      return () => said.value;
    case "statements": {
      const [low, high] = coreOf(said);
      return (share) => low + share * (high - low);
    }
    case "uniform":
      return (share) => said.low + share * (said.high - said.low);
    case "empirical": {
      const sorted = said.values.toSorted(ascending);
      return (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
    }
  }
}

function excludes(one: Said, other: Said): boolean {
  const [[low, high], [otherLow, otherHigh]] = [coreOf(one), coreOf(other)];
  return high < otherLow || otherHigh < low;
}
