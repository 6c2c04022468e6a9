import { isGeneral } from "../../domain/organisation/parts.ts";
import type { Point } from "../drawing/places/metrics.ts";
import { type ColumnPlace, type Plan, rows, type Standing } from "./plan.ts";

/** A team stands beside its office's gutter, so that ways which only pass do not seem to stop there. */
export const besideGutter = 22;

/** In which row a thing stands decides how a way comes to it. */
type Row = "department" | "office" | "area" | "unit" | "team" | "areaTeam" | "held" | "zone";
export type Place = Point & { readonly row: Row; readonly column?: ColumnPlace };

/** Where each thing of a variant stands; undefined for what the overview leaves out. */
export function placesIn({ organisation, containment }: Standing, plan: Plan, child: string) {
  const columnOf = new Map(plan.columns.map((column) => [column.id, column]));
  const groupOf = new Map(
    organisation.units.flatMap((unit) => unit.groups.map((group) => [group.id, unit] as const)),
  );
  const teams = new Map(organisation.supportTeams.map((team) => [team.id, team]));
  const units = new Map(organisation.units.map((unit) => [unit.id, unit]));

  function placeOf(id: string): Place | undefined {
    const office = plan.offices.get(id);
    if (office !== undefined) return { ...office, x: office.x + 2, row: "office" };
    const column = columnOf.get(id);
    if (column !== undefined) return { x: anchorOf(column), y: rows.area, row: "area", column };
    if (id === plan.main.id) return { x: 10, y: 3, row: "department" };
    const host = groupOf.get(id);
    if (host !== undefined) return placeOf(host.id);
    const team = teams.get(id);
    if (team !== undefined) return teamPlace(team.id);
    const unit = units.get(id);
    if (unit === undefined) return undefined;
    return isGeneral(unit) ? unitPlace(unit.id, unit.area) : specialPlace(unit.id);
  }

  function unitPlace(id: string, area: string | null): Place | undefined {
    const column = columnOf.get(area ?? "");
    if (column === undefined) return undefined;
    const x =
      id === child ? anchorOf(column) : column.x + Math.max(column.width * 0.7, Math.min(17, column.width));
    return { x, y: rows.unit, row: "unit", column };
  }

  function specialPlace(id: string): Place {
    const holder = containment.slots.get(id);
    const column = holder?.kind === "area" ? columnOf.get(holder.id) : undefined;
    if (column !== undefined) return { x: column.x + column.width / 2, y: rows.held, row: "held", column };
    return { ...plan.zone, row: "zone" };
  }

  function teamPlace(id: string): Place {
    const team = teams.get(id);
    if (team !== undefined && units.has(team.leader)) {
      const beside = specialPlace(team.leader);
      return beside.row === "zone" ? { ...beside, x: beside.x + 26 } : { ...beside, y: rows.team };
    }
    const holder = containment.slots.get(id);
    const column = holder?.kind === "area" ? columnOf.get(holder.id) : undefined;
    if (column !== undefined)
      return { x: column.x + column.width / 2, y: rows.team, row: "areaTeam", column };
    const office = plan.offices.get(holder?.id ?? "");
    return { x: (office?.x ?? 150) + besideGutter, y: rows.provider, row: "team" };
  }

  return placeOf;
}

/** Where ways meet an area: at the left end of its bar, or in the middle of a narrow one. */
const anchorOf = ({ x, width }: ColumnPlace): number => x + Math.min(2, width / 2);
