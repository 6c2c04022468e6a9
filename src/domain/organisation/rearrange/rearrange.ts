import { DomainError } from "../../errors.ts";
import { disagreement, inconsistencies } from "../consistency.ts";
import { Decisions } from "../decisions.ts";
import { hasOwnBoard, leafAreas } from "../parts.ts";
import type { Network, NodeId, Organisation, SupportTeam, Unit } from "../schema.ts";
import { type Administration, administrationUnder } from "./administration.ts";
import { changed } from "./changed.ts";
import { committeesUnder, coordinatingNetworks, networksUnder, type Standing, sharedOut } from "./circles.ts";
import { asEntered, enteredIn, isSameArrangement } from "./entered.ts";
import { tiesKept } from "./kept-ties.ts";
import { seatsUnder } from "./seats.ts";
import { supportTeamsUnder } from "./support/support-teams.ts";

/**
 * The same municipality under other anchoring decisions: units, groups, places, children and staff keep their ids and
 * their place on the map; leaders, seats and teams of support pedagogues follow the decisions, and are marked as assumed
 * where they do. Units with a board of their own are led by it whatever is decided. Other teams, networks, committees, departments and sections stay, and referral ties that nothing of this moves. Doing it again, or by way of other
 * decisions, gives the same: an arrangement keeps what was entered. Throws "invalid" for decisions that do not hold together.
 */
export function rearrange(organisation: Organisation, decisions: Decisions): Organisation {
  return arranged(beforeDecisions(organisation), decisions);
}

/** An organisation as it was entered. An arrangement that somebody has changed since is an entry of its own. */
export function beforeDecisions(organisation: Organisation): Organisation {
  if (organisation.entered === undefined) return organisation;
  const { supportAreas } = organisation.entered;
  const decisions = Decisions.safeParse({ ...organisation.decisions, supportAreas });
  const before = asEntered(organisation);
  const isUntouched =
    decisions.success &&
    inconsistencies(decisions.data, before).length === 0 &&
    isSameArrangement(organisation, arranged(before, decisions.data));
  if (isUntouched) return before;
  const { entered: _, ...changedSince } = organisation;
  return changedSince;
}

function arranged(organisation: Organisation, decisions: Decisions): Organisation {
  const [broken] = inconsistencies(decisions, organisation);
  if (broken) throw new DomainError("invalid", disagreement(broken));
  const administration = administrationUnder(organisation, decisions);
  const areas = areasUnder(organisation, decisions, administration);
  const led = new Set(areas.filter(({ leader }) => leader !== null).map(({ id }) => id));
  const unled = new Set(areas.map(({ id }) => id).filter((id) => !led.has(id)));
  const units = organisation.units.map((unit) =>
    changed(unit, {
      leader: leaderOf(unit, decisions, administration, led, unled.has(unit.leader)),
    }),
  );
  const teams = supportTeamsUnder(organisation, administration)(decisions);
  const standing = { unled, teams };
  const networks = networksUnder(organisation, decisions, standing);
  const after: Organisation = {
    ...organisation,
    departments: administration.departments,
    sections: administration.sections,
    areas,
    units,
    supportTeams: [...teams, ...otherTeamsUnder(organisation, administration, standing)],
    committees: committeesUnder(organisation, decisions, administration, standing),
    networks,
    coordination: coordinatorsUnder(organisation, decisions, administration, networks),
    ...seatsUnder(organisation, decisions, administration),
    decisions: withoutAreas(decisions),
    entered: { ...enteredIn(organisation, { areas, units }), supportAreas: decisions.supportAreas },
  };
  return { ...after, referralTies: tiesKept(organisation, after) };
}

function withoutAreas({ supportAreas: _, ...options }: Decisions): Organisation["decisions"] {
  return options;
}

function areasUnder(organisation: Organisation, { leadership }: Decisions, { daycare }: Administration) {
  const larger = new Set(organisation.areas.map(({ within }) => within));
  return organisation.areas.map((area) => {
    const isLarger = larger.has(area.id);
    const leader =
      leadership === "traditional" || (isLarger && leadership === "area")
        ? null
        : leadership === "twoTierArea" && area.within !== undefined
          ? area.within
          : daycare;
    return changed(area, { leader });
  });
}

function leaderOf(
  unit: Unit,
  decisions: Decisions,
  { children, daycare, disability }: Administration,
  ledAreas: ReadonlySet<string>,
  isUnled: boolean,
): string {
  if (hasOwnBoard(unit)) return isUnled ? daycare : unit.leader;
  if (unit.kind === "competenceCentre") return children;
  if (unit.kind === "specialNursery") {
    if (disability !== null) return disability;
    return decisions.specialLine === "area" && unit.area !== null ? unit.area : children;
  }
  return unit.area !== null && ledAreas.has(unit.area) ? unit.area : daycare;
}

/** Teams that no decision moves; one whose leader is no longer there gets the daycare section's. */
function otherTeamsUnder(
  organisation: Organisation,
  { daycare }: Administration,
  standing: Standing,
): readonly SupportTeam[] {
  const isShared = sharedOut(organisation, standing.teams);
  return organisation.supportTeams
    .filter(({ kind }) => kind === "other")
    .map((team) =>
      standing.unled.has(team.leader) || isShared(team.leader) ? changed(team, { leader: daycare }) : team,
    );
}

function coordinatorsUnder(
  organisation: Organisation,
  decisions: Decisions,
  administration: Administration,
  networks: readonly Network[],
): readonly NodeId[] {
  switch (decisions.coordination) {
    case "departments":
      return [administration.children, administration.social].filter((id) => id !== null);
    case "department":
      return [administration.children];
    case "areas":
      return leafAreas(organisation).map(({ id }) => id);
    case "network":
      return coordinatingNetworks(organisation, decisions, networks);
  }
}
