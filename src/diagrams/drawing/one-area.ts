import type { Text } from "../../domain/language.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import { containmentOf } from "./places/containers.ts";

/**
 * What a municipality has in one area, by itself: its units, whatever special stands in it, and those above who lead it.
 * A tie out of the area is left out. The area must be one of the organisation's.
 */
export function oneArea(organisation: Organisation, id: string): Organisation {
  const { slots, laneOf } = containmentOf(organisation);
  const isHere = (thing: string) => slots.get(thing)?.kind === "area" && slots.get(thing)?.id === id;
  const area = organisation.areas.find((each) => each.id === id);
  const outer = organisation.areas.find((each) => each.id === area?.within);
  const units = organisation.units.filter((unit) =>
    slots.has(unit.id) ? isHere(unit.id) : unit.area === id,
  );
  const supportTeams = organisation.supportTeams.filter((team) => isHere(team.id));
  const leaders = new Set([...units.map(({ leader }) => leader), area?.leader, outer?.leader]);
  const shown = new Set([id, ...[...units, ...supportTeams].map((one) => one.id)]);
  const groups = units.flatMap((unit) => unit.groups.map((group) => group.id));
  const isShown = (member: string) => shown.has(member) || groups.includes(member);
  return {
    ...organisation,
    departments: organisation.departments
      .filter((department) => department.id === laneOf(id))
      .map((department) => ({ ...department, name: bare(department.name) })),
    sections: organisation.sections.filter((section) => leaders.has(section.id)),
    areas: organisation.areas.filter((each) => each === area || each === outer),
    units,
    supportTeams,
    committees: organisation.committees.filter((committee) => isHere(committee.id)),
    networks: organisation.networks
      .map((network) => ({ ...network, members: network.members.filter(isShown) }))
      .filter(({ members }) => members.length > 1),
  };
}

/** Without what stands in brackets after it, so that it has room. */
const bare = ({ da, en }: Text): Text => ({ da: da.replace(/ \(.*\)$/, ""), en: en.replace(/ \(.*\)$/, "") });
