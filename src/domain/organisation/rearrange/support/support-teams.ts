import type { Text } from "../../../language.ts";
import { leadingNursery, leafAreas, sum, supportPedagogues } from "../../parts.ts";
import type { Area, NodeId, Organisation, SupportTeam } from "../../schema.ts";
import type { Administration } from "../administration.ts";
import { changed } from "../changed.ts";
import { freshId } from "../fresh-id.ts";
import { anchorsOf, type SupportChoice } from "./anchored.ts";
import { hundredths, shared, sharedByChildren } from "./shares.ts";

const centralName = { da: "Støttekorpset", en: "Support team" };
const areaName = ({ da, en }: Text) => ({ da: `Støtten i ${da}`, en: `Support in ${en}` });

/**
 * The teams of support pedagogues under other decisions, from those that were entered. Where support lies as decided already
 * they stay as they are. Elsewhere teams that are gathered keep id, name and staff, and get a leader; teams that an area
 * leads keep theirs where it is to have its own; and each other area gets a new one. The staff of areas are shares of all
 * support pedagogues, in proportion to children of levels 1 to 3.
 */
export function supportTeamsUnder(
  organisation: Organisation,
  administration: Pick<Administration, "children" | "ppr">,
): (choice: SupportChoice) => readonly SupportTeam[] {
  const own = supportPedagogues(organisation);
  const { ppr } = administration;
  const { isCentral, isInSpecialUnit, servesArea, isAnchored } = anchorsOf(organisation, administration);
  const leaves = leafAreas(organisation);
  const shares = sharedByChildren(organisation, hundredths(sum(own.map(({ staff }) => staff))));
  const wereCentral = isAnchored({ support: "central", supportAreas: [] });
  return (choice) => {
    if (own.length === 0 || isAnchored(choice)) return own;
    switch (choice.support) {
      case "central":
        return gathered(own, isCentral, ppr);
      case "specialUnit":
        return gathered(own, isInSpecialUnit, leadingNursery(organisation)?.id ?? ppr);
      case "areas":
        return inAreas(leaves);
      case "mixed":
        return mixed(new Set(choice.supportAreas));
    }
  };

  function inAreas(areas: readonly Area[]): readonly SupportTeam[] {
    const teams: SupportTeam[] = [];
    for (const area of areas) {
      const share = shares.get(area.id) ?? 0;
      const here = own.filter((team) => team.leader === area.id && servesArea(team, area.id));
      if (here.length > 0)
        teams.push(...staffed(here, share).map((team) => changed(team, { serves: [area.id] })));
      else {
        const wanted = `support-${area.id}`.slice(0, 64);
        const id = freshId(wanted, [...organisation.supportTeams, ...teams], organisation);
        teams.push(added(id, areaName(area.name), share, area.id, [area.id]));
      }
    }
    return teams;
  }

  function mixed(areas: ReadonlySet<string>): readonly SupportTeam[] {
    const teams = inAreas(leaves.filter(({ id }) => areas.has(id)));
    const left = leaves.map(({ id }) => id).filter((id) => !areas.has(id));
    const staff = hundredths(sum(own.map((team) => team.staff)) - sum(teams.map((team) => team.staff)));
    const staying = new Set(teams.map(({ id }) => id));
    const central = gathered(
      own.filter(({ id }) => !staying.has(id)),
      isCentral,
      ppr,
    );
    if (central.length === 0) {
      const id = freshId("support-corps", organisation.supportTeams, organisation);
      return [added(id, centralName, staff, ppr, left), ...teams];
    }
    const serving = central
      .map((team) => {
        const entered = own.find(({ id }) => id === team.id) ?? team;
        const serves = wereCentral ? left.filter((area) => servesArea(entered, area)) : left;
        return changed(entered, { leader: team.leader, serves });
      })
      .filter(({ serves }) => serves.length > 0);
    return [...staffed(serving, staff), ...teams];
  }

  function added(
    id: NodeId,
    name: Text,
    staff: number,
    leader: NodeId,
    serves: SupportTeam["serves"],
  ): SupportTeam {
    const known = new Map(own.flatMap(({ competences }) => competences).map((one) => [one.da, one]));
    const competences = [...known.values()];
    return { id, name, origin: "assumed", kind: "supportPedagogues", staff, competences, leader, serves };
  }
}

/** Teams that serve everybody from one place: whoever stands there keeps the leader, the others get the first one's. */
function gathered(
  teams: readonly SupportTeam[],
  isThere: (team: SupportTeam) => boolean,
  otherwise: NodeId,
): readonly SupportTeam[] {
  const common = teams.find(isThere)?.leader ?? otherwise;
  return teams.map((team) => changed(team, { leader: isThere(team) ? team.leader : common, serves: "all" }));
}

/** Teams that share some staff among them as they shared their own. */
function staffed(teams: readonly SupportTeam[], staff: number): readonly SupportTeam[] {
  const shares = shared(
    staff,
    teams.map((team) => team.staff),
  );
  return teams.map((team, at) => changed(team, { staff: shares[at] ?? 0 }));
}
