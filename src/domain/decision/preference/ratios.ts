import { DomainError } from "../../errors.ts";
import { fault } from "../../faults/fault.ts";
import { normalised } from "./weights.ts";

/** The first criterion's swing from worst to best counts so many times the second's. */
type Ratio = readonly [criterion: string, other: string, times: number];

/**
 * The weights that swing ratios name (exact swing weighting). They must tie all criteria together, and agree where
 * they go round in a ring.
 */
export function weightsFromRatios(
  criteria: readonly string[],
  ratios: readonly Ratio[],
): Readonly<Record<string, number>> {
  const points = new Map([[criteria[0] as string, 1]]);
  for (const [criterion, other, times] of ratios) {
    const stranger = [criterion, other].find((id) => !criteria.includes(id));
    if (stranger !== undefined)
      throw new DomainError("invalid", fault("unknown-criterion", { criterion: stranger }));
    if (!(times > 0 && Number.isFinite(times)))
      throw new DomainError("invalid", fault("not-a-ratio", { one: criterion, other, times }));
  }
  for (let known = 0; known < points.size; ) {
    known = points.size;
    for (const [criterion, other, times] of ratios) {
      const [own, others] = [points.get(criterion), points.get(other)];
      if (own !== undefined && others === undefined) points.set(other, own / times);
      if (own === undefined && others !== undefined) points.set(criterion, others * times);
    }
  }
  const loose = criteria.find((id) => !points.has(id));
  if (loose !== undefined)
    throw new DomainError("invalid", fault("criterion-without-ratio", { criterion: loose }));
  const far = criteria.find((id) => !(points.get(id) as number) || !Number.isFinite(points.get(id)));
  if (far !== undefined) throw new DomainError("invalid", fault("ratios-too-far-apart", { criterion: far }));
  for (const [criterion, other, times] of ratios) {
    const given = (points.get(criterion) as number) / (points.get(other) as number);
    if (Math.abs(given / times - 1) > 1e-9)
      throw new DomainError("conflict", fault("ratios-disagree", { one: criterion, other, given, times }));
  }
  const weights = normalised(criteria.map((id) => points.get(id) as number));
  return Object.fromEntries(criteria.map((id, at) => [id, weights[at] as number]));
}
