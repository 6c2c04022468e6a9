import { isGeneral } from "../parts.ts";
import type { Organisation, SupportTeam, Unit } from "../schema.ts";

/** The general units by the area they lie in; a larger area holds the units of the areas within it too. */
export function generalUnitsByArea(organisation: Organisation): ReadonlyMap<string, readonly Unit[]> {
  const within = new Map(organisation.areas.map(({ id, within }) => [id, within]));
  const byArea = new Map<string, Unit[]>(organisation.areas.map(({ id }) => [id, []]));
  for (const unit of organisation.units) {
    if (!isGeneral(unit)) continue;
    const walked = new Set<string>();
    for (
      let area = unit.area ?? undefined;
      area !== undefined && !walked.has(area);
      area = within.get(area)
    ) {
      walked.add(area);
      byArea.get(area)?.push(unit);
    }
  }
  return byArea;
}

/** The general units that a team serves, each once. */
export function unitsServedBy(
  team: SupportTeam,
  organisation: Organisation,
  byArea: ReadonlyMap<string, readonly Unit[]>,
): readonly Unit[] {
  if (team.serves === "all") return organisation.units.filter(isGeneral);
  return [...new Set(team.serves.flatMap((area) => byArea.get(area) ?? []))];
}

/** Beyond so many ties of support a graph would take more memory than a municipality is worth. */
export const mostTimesServed = 200_000;

/** How many ties of support there would be, counted without making them; a unit in two listed areas counts twice. */
export function timesServed(organisation: Organisation): number {
  const byArea = generalUnitsByArea(organisation);
  const everyUnit = organisation.units.filter(isGeneral).length;
  return organisation.supportTeams.reduce(
    (total, { serves }) =>
      total +
      (serves === "all"
        ? everyUnit
        : serves.reduce((units, area) => units + (byArea.get(area)?.length ?? 0), 0)),
    0,
  );
}

/** How many there would be where support is gathered, and every team of support pedagogues serves everybody. */
export function timesServedAtMost(organisation: Organisation): number {
  const supportTeams = organisation.supportTeams.map((team) =>
    team.kind === "other" ? team : { ...team, serves: "all" as const },
  );
  return timesServed({ ...organisation, supportTeams });
}
