import { ascending } from "d3-array";
import type { Text } from "../../language.ts";
import type { Decisions } from "../decisions.ts";
import { childrenIn, generalUnits, leadingNursery, leafAreas, sum } from "../parts.ts";
import type { Organisation, SupportTeam } from "../schema.ts";
import type { Administration } from "./administration.ts";

const centralName = { da: "Støttekorpset", en: "Support corps" };
const areaName = ({ da, en }: Text) => ({ da: `Støtten i ${da}`, en: `Support in ${en}` });

/**
 * The same support staff under other decisions. Staff out in the areas are shared in proportion to each area's
 * children of levels 1 to 3, or evenly where there are none, in whole hundredths of a position, so that the shares
 * put together are the same staff again.
 */
export function supportTeamsUnder(
  organisation: Organisation,
  { support, supportAreas }: Pick<Decisions, "support" | "supportAreas">,
  { ppr }: Pick<Administration, "ppr">,
): readonly SupportTeam[] {
  const { supportTeams } = organisation;
  if (supportTeams.length === 0) return [];
  const staff = hundredths(sum(supportTeams.map((team) => team.staff)));
  const competences = [
    ...new Map(supportTeams.flatMap((team) => team.competences).map((c) => [c.da, c])).values(),
  ];
  const areas = leafAreas(organisation);
  const shares = sharedByChildren(organisation, staff);
  const inAreas = support === "areas" ? areas : areas.filter(({ id }) => supportAreas.includes(id));
  const teams = inAreas.map((area) =>
    team(`support-${area.id}`.slice(0, 64), areaName(area.name), shares.get(area.id) ?? 0, area.id, [
      area.id,
    ]),
  );
  if (support === "areas") return teams;
  const left = areas.filter(({ id }) => !supportAreas.includes(id));
  const rest = hundredths(staff - sum(teams.map((own) => own.staff)));
  const leader = support === "specialUnit" ? (leadingNursery(organisation)?.id ?? ppr) : ppr;
  const serves = support === "mixed" ? left.map(({ id }) => id) : "all";
  return [team("support-corps", centralName, support === "mixed" ? rest : staff, leader, serves), ...teams];

  function team(
    id: string,
    name: Text,
    of: number,
    ledBy: string,
    served: SupportTeam["serves"],
  ): SupportTeam {
    return { id, name, origin: "assumed", staff: of, competences, leader: ledBy, serves: served };
  }
}

const hundredths = (staff: number): number => Math.round(staff * 100) / 100;

/** Each area's share is what is due to it and those before it by id, less what they have had: rounding never adds up. */
function sharedByChildren(organisation: Organisation, staff: number): ReadonlyMap<string, number> {
  const areas = leafAreas(organisation).toSorted((a, b) => ascending(a.id, b.id));
  const children = new Map(areas.map(({ id }) => [id, 0]));
  for (const unit of generalUnits(organisation)) {
    const so = unit.area === null ? undefined : children.get(unit.area);
    if (unit.area !== null && so !== undefined) children.set(unit.area, so + childrenIn(unit));
  }
  const total = sum(children.values());
  let [counted, had] = [0, 0];
  return new Map(
    areas.map(({ id }) => {
      counted += total === 0 ? 1 / areas.length : (children.get(id) ?? 0) / total;
      const share = hundredths(hundredths(staff * counted) - had);
      had = hundredths(had + share);
      return [id, share];
    }),
  );
}
