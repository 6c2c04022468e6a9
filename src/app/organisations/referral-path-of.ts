import type { ReferralPath } from "../../domain/organisation/graph/referral/referral-path.ts";
import type { Level, Organisation } from "../../domain/organisation/schema.ts";
import type { Computations } from "../computations/computations.ts";
import type { Arrangement, Organisations } from "./organisations.ts";

export type ReferralPathOf = (
  organisation: Organisation,
  arrangement: Arrangement,
  unit: string,
  level: Level,
  signal?: AbortSignal,
) => Promise<ReferralPath>;

/** The way of a child of the unit and level under an arrangement. Throws "not-found" for an unknown unit. */
export function referralPathOf({ under }: Organisations, { path }: Computations): ReferralPathOf {
  return async (organisation, arrangement, unit, level, signal) => {
    const arranged = await under(organisation, arrangement);
    return path({ organisation: arranged.organisation, unit, level }, signal);
  };
}
