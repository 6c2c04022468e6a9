import { z } from "zod";
import type { DecisionCriterion } from "../criterion.ts";
import type { Measurement } from "../measurement.ts";
import type { Problem } from "../problem.ts";
import { firstPlaces } from "./first-places.ts";

/** How often each alternative would come first if one statement had never been made. */
const WithoutStatement = z
  .strictObject({
    statement: z.string(),
    first: z.record(z.string(), z.number()).readonly(),
    standardErrors: z.record(z.string(), z.number()).readonly(),
  })
  .readonly();
export type WithoutStatement = z.infer<typeof WithoutStatement>;

export const WithoutStatements = z
  .array(WithoutStatement)
  .readonly()
  .describe(
    "How often each would come first if one statement had never been made, for each that is behind any cell.",
  );

/** All statements that a problem rests on, in the order in which they are met. */
export function statementsOf({ alternatives, criteria, measurements }: Problem): readonly string[] {
  const met = alternatives.flatMap((alternative) =>
    criteria.flatMap(({ id }) => {
      const measurement = measurements[alternative]?.[id];
      return measurement?.type === "statements" ? measurement.claims.map((claim) => claim.id) : [];
    }),
  );
  return [...new Set(met)];
}

/**
 * The first places without each of the statements in turn, on the same draws of all else, so that the statement alone makes the
 * difference. Without sampling where it leaves nothing open.
 */
export function withoutEachStatement(
  problem: Problem,
  progress: (share: number) => void = () => {},
): readonly WithoutStatement[] {
  const statements = statementsOf(problem);
  return statements.map((statement, at) => {
    const places = firstPlaces(withoutStatement(problem, statement), (done) =>
      progress((at + done / problem.iterations) / statements.length),
    );
    const per = (part: "mean" | "error") =>
      Object.fromEntries(problem.alternatives.map((id, a) => [id, places[a]?.share[part] as number]));
    return { statement, first: per("mean"), standardErrors: per("error") };
  });
}

/** The same problem, had nobody said this. A cell of which nothing else is said stands open. */
function withoutStatement(problem: Problem, statement: string): Problem {
  const { criteria, measurements } = problem;
  const entries = Object.entries(measurements).map(([alternative, row]) => [
    alternative,
    Object.fromEntries(
      criteria.map((criterion) => [
        criterion.id,
        unsaid(row[criterion.id] as Measurement, criterion, statement),
      ]),
    ),
  ]);
  return { ...problem, measurements: Object.fromEntries(entries) };
}

function unsaid(measurement: Measurement, { scale }: DecisionCriterion, statement: string): Measurement {
  if (measurement.type !== "statements") return measurement;
  const claims = measurement.claims.filter(({ id }) => id !== statement);
  if (claims.length > 0) return { ...measurement, claims };
  const [one, other] = measurement.silent ?? [scale.worst, scale.best];
  return { type: "uniform", low: Math.min(one, other), high: Math.max(one, other) };
}
