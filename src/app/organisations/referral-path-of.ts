import { type ReferralPath, referralPath } from "../../domain/organisation/graph/referral/referral-path.ts";
import type { Level, Organisation } from "../../domain/organisation/schema.ts";
import type { Arrangement, Organisations } from "./organisations.ts";

export type ReferralPathOf = (
  organisation: Organisation,
  arrangement: Arrangement,
  unit: string,
  level: Level,
) => Promise<ReferralPath>;

/** The way of a child of the unit and level under an arrangement. Throws "not-found" for an unknown unit. */
export function referralPathOf({ under }: Organisations): ReferralPathOf {
  return async (organisation, arrangement, unit, level) => {
    const { graph } = await under(organisation, arrangement);
    return referralPath(graph, unit, level);
  };
}
