import type { Text } from "../../domain/language.ts";
import { generalUnits, leafAreas, supportPedagogues } from "../../domain/organisation/parts.ts";
import { dutiesIn } from "../drawing/placed/duties.ts";
import { lettered, wrapped } from "../lettering.ts";
import { all, element, type Markup, pathData } from "../markup.ts";
import { laneTints, palette } from "../palette.ts";
import {
  type ColumnPlace,
  edge,
  type LanePlace,
  letters,
  linesOf,
  nameInset,
  officeWidth,
  type Plan,
  rows,
  type Standing,
  shortName,
} from "./plan.ts";
import type { OverviewWords } from "./words.ts";

/** More units than this are told as a number for each area. */
const mostDrawn = 60;

/** Lanes, the offices that matter for this child, and areas with their units. */
export function ground(
  { organisation }: Standing,
  plan: Plan,
  offices: ReadonlySet<string>,
  words: OverviewWords,
): Markup {
  const duty = dutiesIn(organisation);
  const nameOf = (entry: { readonly name: Text }) => shortName(entry, words.language);
  const others = organisation.departments.filter(({ id }) => id !== plan.main.id);
  const main = others.length > 0 ? plan.main.narrow : plan.main.whole;
  const shown = [...organisation.sections, ...organisation.committees].filter(({ id }) => offices.has(id));
  const departments = organisation.departments.map((department) => ({
    department,
    place: department.id === plan.main.id ? main : plan.outer,
  }));
  return all(
    departments.map(({ place }, index) => lane(place, index)),
    departments.map(({ department, place }) =>
      header(nameOf(department), place, duty(department.id).coordinates ? words.coordinates : null),
    ),
    plan.columns.flatMap((column) => {
      const area = organisation.areas.find(({ id }) => id === column.id);
      return area === undefined ? [] : [columnOf(column, area, organisation, duty(area.id).coordinates)];
    }),
    shown.map((office) => officeAt(plan, office.id, nameOf(office))),
    lettered(toldAreas(organisation, words), edge, rows.caption, { size: letters, fill: palette.ink }),
    organisation.areas.some(({ id }) => duty(id).coordinates)
      ? lettered(words.areasCoordinate, edge, rows.caption + 14, duties)
      : undefined,
  );
}

const duties = { size: letters, weight: "semibold", fill: palette.accent } as const;

const lane = ({ x, width }: LanePlace, index: number): Markup =>
  element("rect", { x, y: 0, width, height: rows.bottom, fill: laneTints[index % laneTints.length] });

/** A department's bar, heavy where it holds the duty, and its name. */
function header(name: string, { x, width }: LanePlace, coordinates: string | null): Markup {
  const lines = wrapped(name, { width: width - 12, size: 12, weight: "semibold" }, 2);
  return all(
    element("rect", {
      x,
      y: 0,
      width,
      height: coordinates === null ? 1.5 : 5,
      fill: coordinates === null ? palette.soft : palette.accent,
    }),
    lettered(lines, x + 7, rows.name, { size: 12, weight: "semibold", fill: palette.ink, leading: 13 }),
    coordinates === null ? undefined : lettered(coordinates, x + 7, rows.name + 13 * lines.length, duties),
  );
}

function officeAt(plan: Plan, id: string, name: string): Markup | undefined {
  const at = plan.offices.get(id);
  if (at === undefined) return undefined;
  const lines = linesOf(name);
  return all(
    element("rect", {
      x: at.x,
      y: at.y - 0.75,
      width: officeWidth(name) - 6,
      height: 1.5,
      fill: palette.soft,
    }),
    lettered(lines, at.x + nameInset, at.y + 15, { size: letters, fill: palette.ink, leading: 13 }),
  );
}

type Organisation = Standing["organisation"];

/** An area: its leader is the bar on top, heavy where it holds the duty; without a leader it is a place only. */
function columnOf(
  { x, width }: ColumnPlace,
  area: Organisation["areas"][number],
  organisation: Organisation,
  coordinates: boolean,
): Markup {
  const units = generalUnits(organisation).filter((unit) => unit.area === area.id);
  const led = area.leader !== null;
  return element(
    "g",
    { "data-id": area.id },
    element("rect", {
      x,
      y: rows.area,
      width,
      height: rows.end - rows.area,
      fill: palette.paper,
      stroke: led ? palette.line : palette.hair,
      "stroke-width": 0.75,
    }),
    led
      ? element("rect", {
          x,
          y: rows.area - (coordinates ? 2.5 : 1),
          width,
          height: coordinates ? 5 : 2,
          fill: coordinates ? palette.accent : palette.soft,
        })
      : undefined,
    generalUnits(organisation).length > mostDrawn
      ? undefined
      : element("path", { d: squares(units.length, x, width), fill: "none", stroke: palette.line }),
  );
}

/** Units as small squares, as many in a row as the area is wide. */
function squares(count: number, x: number, width: number): string {
  const pitch = 6.5;
  const across = Math.max(1, Math.floor((width - 2) / pitch));
  let d = "";
  for (let at = 0; at < count; at++) {
    const left = x + (width - across * pitch) / 2 + (at % across) * pitch + 1;
    const top = rows.area + 7 + Math.floor(at / across) * pitch;
    if (top > rows.end - 8) break;
    d += pathData`M${left} ${top}h4v4h-4Z`;
  }
  return d;
}

/** How many areas, what each has, and how many units where they are too many to draw. */
function toldAreas(organisation: Organisation, words: OverviewWords): string {
  const areas = leafAreas(organisation);
  const holders = new Set(supportPedagogues(organisation).map(({ leader }) => leader));
  const isLed = areas.every(({ leader }) => leader !== null);
  const isSupported = isLed && areas.every(({ id }) => holders.has(id));
  const units = generalUnits(organisation).length;
  return units > mostDrawn
    ? words.units(areas.length, units)
    : words.areas(isSupported ? "supported" : isLed ? "led" : "unled", areas.length);
}
