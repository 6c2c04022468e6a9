import type { Language } from "../../../domain/language.ts";
import type { Organisation } from "../../../domain/organisation/schema.ts";
import type { Origin } from "../../../domain/origin.ts";
import type { ColumnPlace } from "../places/columns.ts";
import type { OuterPlace, Point } from "../places/metrics.ts";
import type { Places } from "../places/places.ts";
import { type Duty, dutiesIn } from "./duties.ts";

/** A leader: the bar on top of all that it leads. `anchor` is the point on the bar where ways meet it. */
export type PlacedBar = Duty & {
  readonly id: string;
  readonly kind: "department" | "section" | "area";
  readonly name: string;
  readonly origin: Origin;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly anchor: Point;
  /** An area without a leader has a place and a name, but no bar. */
  readonly led: boolean;
};

type Shown = {
  readonly places: Places;
  readonly columns: readonly ColumnPlace[];
  readonly outers: readonly OuterPlace[];
};

export function barsOf(
  organisation: Organisation,
  { places, columns, outers }: Shown,
  language: Language,
): readonly PlacedBar[] {
  const duty = dutiesIn(organisation);
  const { gutter, lanePad } = places.metrics;
  const columnOf = new Map(columns.map((column) => [column.area, column]));
  const outerOf = new Map(outers.map((outer) => [outer.id, outer]));
  const bar = (
    entry: {
      readonly id: string;
      readonly name: { readonly da: string; readonly en: string };
      readonly origin: Origin;
    },
    kind: PlacedBar["kind"],
    box: { readonly x: number; readonly y: number; readonly width: number },
    anchorX: number,
    led = true,
  ): PlacedBar => ({
    ...duty(entry.id),
    id: entry.id,
    kind,
    name: entry.name[language],
    origin: entry.origin,
    x: box.x,
    y: box.y,
    width: box.width,
    anchor: { x: anchorX, y: box.y },
    led,
  });
  return [
    ...organisation.departments.flatMap((department) => {
      const lane = places.lanes.get(department.id);
      return lane === undefined ? [] : [bar(department, "department", lane, lane.x + lanePad + gutter / 2)];
    }),
    ...organisation.sections.flatMap((section) => {
      const place = places.sections.get(section.id);
      return place === undefined ? [] : [bar(section, "section", place, place.x + gutter)];
    }),
    ...organisation.areas.flatMap((area) => {
      const outer = outerOf.get(area.id);
      const box = outer ?? columnOf.get(area.id);
      if (box === undefined) return [];
      const anchor = outer ? outer.x + gutter / 2 + 0.5 : (columnOf.get(area.id)?.gutter ?? 0);
      return [bar(area, "area", box, anchor, area.leader !== null)];
    }),
  ];
}
