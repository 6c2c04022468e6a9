import type { Language, Text } from "../../domain/language.ts";
import { generalUnits, leafAreas, supportPedagogues } from "../../domain/organisation/parts.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import { type Containment, containmentOf } from "../drawing/places/containers.ts";
import type { Point } from "../drawing/places/metrics.ts";
import { widthOf, wrapped } from "../lettering.ts";

/** Where everything stands, in pixels: rows from the leaders down to the units, and a zone of its own at the right. */
export const rows = {
  name: 17,
  channel: 49,
  office: 63,
  provider: 121,
  lower: 138,
  area: 147,
  unit: 168,
  team: 190,
  held: 210,
  end: 223,
  caption: 239,
  bottom: 258,
} as const;
export const width = 282;
export const edge = 12;
const outerWidth = 90;
const laneGap = 4;
/** An office that has a support team has room for it and its name. */
const besideTeam = 80;
/** An area that the case goes through has room for a numbered badge, and where areas are few, for its label too. */
const leastMet = 22;
const roomyMet = 45;
/** Any other area, where they are few, is as wide as two units side by side. */
const leastOther = 20;
export const letters = 11.5;
/** From an office's bar to its name, clear of the way that goes up beside it. */
export const nameInset = 13;

export type LanePlace = { readonly x: number; readonly width: number };
export type ColumnPlace = { readonly id: string; readonly x: number; readonly width: number };

/** The places that all variants of a municipality share, so that the eye sees what moved. */
export type Plan = {
  /** The lane with the areas, where another department stands beside it and where none does. */
  readonly main: { readonly id: string; readonly narrow: LanePlace; readonly whole: LanePlace };
  readonly outer: LanePlace;
  readonly offices: ReadonlyMap<string, Point>;
  readonly columns: readonly ColumnPlace[];
  /** Where special provision stands that no area leads. */
  readonly zone: Point;
  readonly gutter: number;
};

type Planned = {
  /** The municipality as it is first. */
  readonly variants: readonly Organisation[];
  /** Areas that the child's case goes through in any of them; they get room where there are many. */
  readonly met: ReadonlySet<string>;
  readonly language: Language;
};

/** Plans for all the variants together. */
export function planOf({ variants, met, language }: Planned): Plan {
  const main = mainDepartment(variants);
  const outerX = width - outerWidth;
  const narrow = { x: 0, width: outerX - laneGap };
  const columns = columnsOf(variants, met, narrow.width - 1.5 * edge);
  return {
    main: { id: main, narrow, whole: { x: 0, width } },
    outer: { x: outerX, width: outerWidth },
    offices: officesOf(variants, main, outerX, language),
    columns,
    zone: { x: outerX + outerWidth / 2, y: rows.provider },
    gutter: outerX + 4,
  };
}

/** The department in whose line most units stand. */
function mainDepartment(variants: readonly Organisation[]): string {
  const [organisation] = variants;
  if (organisation === undefined) return "";
  const { departmentOf } = standingOf(organisation).containment;
  const counts = new Map<string, number>();
  for (const { leader } of generalUnits(organisation))
    counts.set(departmentOf(leader), (counts.get(departmentOf(leader)) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? organisation.departments[0]?.id ?? "";
}

/** Sections and committees side by side, each as wide as its name, in the order of the municipality. */
function officesOf(
  variants: readonly Organisation[],
  main: string,
  outerX: number,
  language: Language,
): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  const holders = new Set(
    variants.flatMap((organisation) => supportPedagogues(organisation).map(({ leader }) => leader)),
  );
  const at = { main: edge, outer: outerX + 6 };
  for (const organisation of variants) {
    const { departmentOf } = standingOf(organisation).containment;
    for (const office of [...organisation.sections, ...organisation.committees]) {
      if (places.has(office.id)) continue;
      const lane = departmentOf(office.id) === main ? "main" : "outer";
      places.set(office.id, { x: at[lane], y: rows.office });
      at[lane] += Math.max(officeWidth(shortName(office, language)), holders.has(office.id) ? besideTeam : 0);
    }
  }
  return places;
}

/** A name without what stands in brackets after it. */
export const shortName = ({ name }: { readonly name: Text }, language: Language): string =>
  name[language].replace(/ \(.*\)$/, "");

/** What an office takes along its row: room for the way beside it, and its name. */
export const officeWidth = (name: string): number =>
  nameInset + Math.max(...linesOf(name).map((line) => widthOf(line, letters)));

/** An office's name on two lines, each word whole where it can be. */
export const linesOf = (name: string): readonly string[] => wrapped(name, { width: 70, size: letters }, 2);

function columnsOf(
  variants: readonly Organisation[],
  met: ReadonlySet<string>,
  room: number,
): readonly ColumnPlace[] {
  const areas = [...new Set(variants.flatMap((organisation) => leafAreas(organisation).map(({ id }) => id)))];
  const even = room / Math.max(1, areas.length);
  const metHere = areas.filter((id) => met.has(id)).length;
  const spared = (room - (areas.length - metHere) * leastOther) / Math.max(1, metHere);
  const wide = Math.max(even, leastMet, Math.min(roomyMet, spared));
  const rest = (room - metHere * wide) / Math.max(1, areas.length - metHere);
  let x = edge;
  return areas.map((id) => {
    const pitch = met.has(id) ? wide : rest;
    const column = { id, x, width: pitch - (pitch > 15 ? 4 : 1.5) };
    x += pitch;
    return column;
  });
}

/** Who stands where in one variant. */
export type Standing = { readonly organisation: Organisation; readonly containment: Containment };

const standings = new WeakMap<Organisation, Standing>();

/** Read once, for as long as the organisation lives. */
export function standingOf(organisation: Organisation): Standing {
  const standing = standings.get(organisation) ?? { organisation, containment: containmentOf(organisation) };
  standings.set(organisation, standing);
  return standing;
}
