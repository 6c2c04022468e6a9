import type { Decisions } from "../../../organisation/decisions.ts";
import { administrationUnder } from "../../../organisation/rearrange/administration.ts";
import { supportTeamsUnder } from "../../../organisation/rearrange/support-teams.ts";
import type { Municipality } from "./municipality.ts";

/** Where support is anchored: the one decision with as many options as there are sets of areas. */
export type SupportChoice = Pick<Decisions, "support" | "supportAreas">;

export type Team = {
  readonly staff: number;
  /** An area, the leading special nursery, or a section. */
  readonly leader: string;
  /** Places in the municipality's `sites`. */
  readonly serves: readonly number[];
};

export type Support = {
  readonly teams: readonly Team[];
  /** The team that serves a site, by its place in `teams`; -1 where none does. */
  readonly teamAt: readonly number[];
  /**
   * What each site sees of the choice. Mixed support is that of the areas where they have their own, and central in the other
   * areas; outside the areas nobody serves, as when support lies in the areas.
   */
  readonly seenFrom: readonly Exclude<Decisions["support"], "mixed">[];
};

export function supportUnder({ organisation, sites }: Municipality, choice: SupportChoice): Support {
  const { support, supportAreas } = choice;
  const own = new Set(supportAreas);
  // Support's own section is in the children's department, which keeps its sections under all decisions.
  const administration = administrationUnder(organisation, { administration: "joint" });
  const teams = supportTeamsUnder(organisation, choice, administration).map(
    ({ staff, leader, serves }): Team => {
      const served = new Set(serves);
      const at = sites.flatMap(({ area }, site) =>
        serves === "all" || (area !== null && served.has(area)) ? [site] : [],
      );
      return { staff, leader, serves: at };
    },
  );
  const teamAt = sites.map(() => -1);
  for (const [team, { serves }] of teams.entries()) for (const site of serves) teamAt[site] = team;
  return {
    teams,
    teamAt,
    seenFrom: sites.map(({ area, isLeaf }) => {
      if (support !== "mixed") return support;
      return isLeaf && area !== null && !own.has(area) ? "central" : "areas";
    }),
  };
}
