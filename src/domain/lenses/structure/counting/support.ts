import { administrationUnder } from "../../../organisation/rearrange/administration.ts";
import { anchorsOf, type SupportChoice } from "../../../organisation/rearrange/support/anchored.ts";
import { supportTeamsUnder } from "../../../organisation/rearrange/support/support-teams.ts";
import type { NodeId } from "../../../organisation/schema.ts";
import type { Municipality } from "./municipality.ts";

export type Team = {
  readonly id: NodeId;
  readonly staff: number;
  /** An area, a special nursery, a section or a department. */
  readonly leader: string;
  /** Places in the municipality's `sites`. */
  readonly serves: readonly number[];
};

export type Support = {
  readonly teams: readonly Team[];
  /** The teams that serve a site, by their places in `teams`. */
  readonly teamsAt: readonly (readonly number[])[];
  /**
   * A choice that looks the same to each site. Mixed support is that of the areas where they have their own, and central in the
   * other areas; outside the areas nobody serves, as when support lies in the areas. As it was entered it is like no other.
   */
  readonly seenFrom: readonly SupportChoice[];
};

const central: SupportChoice = { support: "central", supportAreas: [] };
const inAreas: SupportChoice = { support: "areas", supportAreas: [] };

/** Support as it is counted, under one choice after the other. */
export function supportUnder({ organisation, sites }: Municipality): (choice: SupportChoice) => Support {
  // Support's own section is in the children's department, which keeps its sections under all decisions.
  const administration = administrationUnder(organisation, { administration: "joint" });
  const teamsUnder = supportTeamsUnder(organisation, administration);
  const { isAnchored } = anchorsOf(organisation, administration);
  // A way to support that was entered may lead from one site to another.
  const hasWays = organisation.referralTies.some(({ offer }) => offer === "support");
  return ({ support, supportAreas }) => {
    const choice = { support, supportAreas };
    const own = new Set(supportAreas);
    const teams = teamsUnder(choice).map(({ id, staff, leader, serves }): Team => {
      const served = new Set(serves);
      const at = sites.flatMap(({ areas }, site) =>
        serves === "all" || areas.some((area) => served.has(area)) ? [site] : [],
      );
      return { id, staff, leader, serves: at };
    });
    const teamsAt = sites.map((): number[] => []);
    for (const [team, { serves }] of teams.entries()) for (const site of serves) teamsAt[site]?.push(team);
    const isSeenWhole = support !== "mixed" || isAnchored(choice) || hasWays;
    return {
      teams,
      teamsAt,
      seenFrom: sites.map(({ area, isLeaf }) => {
        if (isSeenWhole) return choice;
        return isLeaf && area !== null && !own.has(area) ? central : inAreas;
      }),
    };
  };
}
