import { evenShare } from "../../organisation/outline.ts";
import {
  generalUnits,
  leafAreas,
  specialNurseries,
  sum,
  supportPedagogues,
} from "../../organisation/parts.ts";
import { filled } from "../../organisation/quick-start/assumed.ts";
import { shared } from "../../organisation/rearrange/support/shares.ts";
import { type NodeId, type Organisation, originOf, type SupportTeam } from "../../organisation/schema.ts";
import type { PublishedCounts } from "../counts/published-counts.ts";

/**
 * What was once assumed from the numbers of children, assumed again from those that a reader is shown: a special nursery's
 * places and staff, and support staff shared over the areas. `organisation` has the children that the reader is shown.
 */
export const madeFromChildren = (organisation: Organisation, { all }: PublishedCounts): Organisation =>
  withSupport(withNurseries(organisation, all));

function withNurseries(organisation: Organisation, all: PublishedCounts["all"]): Organisation {
  const assumed = specialNurseries(organisation).filter((unit) => originOf(unit, "places") === "assumed");
  const level1 = all[1];
  const { places, nurseryStaff } = filled({
    name: organisation.name,
    units: generalUnits(organisation).length,
    ...(level1 !== null && { children: { 1: level1, 2: 0, 3: 0 } }),
  });
  const at = new Map(assumed.map(({ id }, place) => [id, place]));
  const units = organisation.units.map((unit) => {
    const place = at.get(unit.id);
    if (place === undefined) return unit;
    const isStaffAssumed = originOf(unit, "staff") === "assumed" && unit.staff !== null;
    return {
      ...unit,
      ...(unit.places !== null && { places: evenShare(places, assumed.length, place) }),
      ...(isStaffAssumed && { staff: evenShare(nurseryStaff, assumed.length, place) }),
    };
  });
  return { ...organisation, units };
}

/** Each area's team in proportion to its children, those of other leaders to the children of all other areas. */
function withSupport(organisation: Organisation): Organisation {
  const leaves = new Set(leafAreas(organisation).map(({ id }) => id));
  const assumed = supportPedagogues(organisation).filter((team) => originOf(team, "staff") === "assumed");
  const placeOf = ({ leader }: Pick<SupportTeam, "leader">) => (leaves.has(leader) ? leader : elsewhere);
  const teams = Map.groupBy(assumed, placeOf);
  if ([...teams.keys()].every((place) => place === elsewhere)) return organisation;
  const children = new Map<string, number>();
  for (const { area, children: own } of generalUnits(organisation)) {
    const place = area !== null && teams.has(area) ? area : elsewhere;
    children.set(place, (children.get(place) ?? 0) + own[1] + own[2] + own[3]);
  }
  const pool = sum(assumed.map(({ staff }) => staff));
  const shares = shared(
    pool,
    [...teams.keys()].map((place) => children.get(place) ?? 0),
  );
  const staff = new Map<NodeId, number>();
  [...teams.values()].forEach((here, at) => {
    const each = shared(
      shares[at] ?? 0,
      here.map((team) => team.staff),
    );
    here.forEach(({ id }, place) => {
      staff.set(id, each[place] ?? 0);
    });
  });
  const supportTeams = organisation.supportTeams.map((team) => ({
    ...team,
    staff: staff.get(team.id) ?? team.staff,
  }));
  return { ...organisation, supportTeams };
}

const elsewhere = "";
