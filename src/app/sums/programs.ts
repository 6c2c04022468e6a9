import type { Problem } from "../../domain/decision/problem.ts";

/**
 * Whether the linear programs of a problem, one or more for each alternative, are soon solved. What several people weigh takes a
 * program for each of them at worst.
 */
export function hasFewPrograms({ alternatives, criteria, preference }: Problem): boolean {
  const people = preference.type === "people" ? preference.weights.length : 1;
  return alternatives.length * criteria.length * Math.sqrt(people) <= 100;
}
