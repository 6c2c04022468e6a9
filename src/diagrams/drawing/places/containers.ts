import { isGeneral } from "../../../domain/organisation/parts.ts";
import type { Organisation } from "../../../domain/organisation/schema.ts";

/** What holds a thing on the drawing: the column of an area, or the box of a section or department. */
type Container = { readonly kind: "area" | "section"; readonly id: string };

export type Containment = {
  readonly departmentOf: (id: string) => string;
  /** The department in whose lane the column of an area stands. */
  readonly laneOf: (area: string) => string;
  /** Whoever leads the things that stand in the columns of a lane, where one section or department does. */
  readonly hostOf: (lane: string) => string | null;
  /** Of units in the grid: the area they lie in. "" is the column of those that lie in none. */
  readonly cells: ReadonlyMap<string, { readonly lane: string; readonly area: string }>;
  /** Of special units, teams and committees: what holds them. */
  readonly slots: ReadonlyMap<string, Container>;
};

/** Who stands where in one organisation, read from its leaders alone. */
export function containmentOf(organisation: Organisation): Containment {
  const { departments, sections, areas, units, supportTeams, committees } = organisation;
  const areaIds = new Set(areas.map(({ id }) => id));
  const first = departments[0]?.id ?? "";
  const above = new Map<string, string | null>([
    ...departments.map(({ id }) => [id, null] as const),
    ...sections.map(({ id, department }) => [id, department] as const),
    ...areas.map(({ id, leader, within }) => [id, leader ?? within ?? null] as const),
    ...[...units, ...supportTeams, ...committees].map(({ id, leader }) => [id, leader] as const),
  ]);
  const isUnit = new Set(units.map(({ id }) => id));
  const isDepartment = new Set(departments.map(({ id }) => id));

  const chainOf = (id: string): readonly string[] => {
    const chain: string[] = [];
    for (let at: string | null | undefined = id; at && !chain.includes(at); at = above.get(at))
      chain.push(at);
    return chain;
  };
  const departmentAbove = (id: string) => chainOf(id).find((link) => isDepartment.has(link));

  const laneOfUnits = (area: string) => {
    const inside = units.find((unit) => unit.area === area && isGeneral(unit));
    return inside && departmentAbove(inside.leader);
  };
  const laneBelow = (area: string): string | undefined => {
    const below = areas.find((each) => each.within === area && each.id !== area);
    return below && (departmentAbove(below.id) ?? laneOfUnits(below.id));
  };
  const lanes = new Map<string, string>();
  const laneOf = (area: string): string => {
    const known = lanes.get(area);
    if (known !== undefined) return known;
    const lane = departmentAbove(area) ?? laneOfUnits(area) ?? laneBelow(area) ?? first;
    lanes.set(area, lane);
    return lane;
  };
  const departmentOf = (id: string): string => departmentAbove(id) ?? (areaIds.has(id) ? laneOf(id) : first);

  /** Up from a thing to the nearest that can hold it: a team under the special nursery stands beside it. */
  const holderOf = (leader: string): Container => {
    const id = chainOf(leader).find((link) => areaIds.has(link) || !isUnit.has(link)) ?? first;
    return areaIds.has(id) ? { kind: "area", id } : { kind: "section", id };
  };

  const cells = new Map<string, { lane: string; area: string }>();
  const slots = new Map<string, Container>();
  for (const unit of units) {
    const lane = departmentOf(unit.leader);
    const area = unit.area ?? (areaIds.has(unit.leader) ? unit.leader : "");
    const inColumn = isGeneral(unit) && (area === "" || laneOf(area) === lane);
    if (inColumn) cells.set(unit.id, { lane, area });
    else slots.set(unit.id, holderOf(unit.leader));
  }
  for (const { id, leader } of [...supportTeams, ...committees]) slots.set(id, holderOf(leader));

  const hostOf = (lane: string): string | null => {
    const tops = areas.filter(({ within, id }) => within === undefined && laneOf(id) === lane);
    const leaders = tops.flatMap(({ leader }) => (leader === null ? [] : [leader]));
    const led = units.filter(({ id, leader }) => cells.get(id)?.lane === lane && !areaIds.has(leader));
    return [...leaders, ...led.map(({ leader }) => leader)][0] ?? null;
  };
  return { departmentOf, laneOf, hostOf, cells, slots };
}
