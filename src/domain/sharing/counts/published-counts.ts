import type { NodeId } from "../../organisation/schema.ts";
import { floorOf } from "../../suppression/hidden-cells.ts";
import type { SuppressionSettings } from "../../suppression/table.ts";
import { countedUnits } from "./counted-units.ts";
import {
  areaOf,
  areaTable,
  type Counted,
  type CountedUnit,
  keyOf,
  levels,
  type MapArea,
  type Shown,
  shownIn,
  unitTable,
} from "./tables.ts";

/** Children of each level and of all three together, as shown to a reader; null where hidden. */
export type ShownLine = Readonly<Record<1 | 2 | 3 | "all", number | null>>;

/** All numbers of children that a reader is shown: of each unit, of each area and of the municipality. */
export type PublishedCounts = {
  readonly units: Readonly<Record<NodeId, ShownLine>>;
  /** Of a larger area, with the areas that lie in it. */
  readonly areas: Readonly<Record<NodeId, ShownLine>>;
  readonly all: ShownLine;
  /** What a hidden number of a unit is known to be no less than. */
  readonly floor: 0 | 1;
  /** What is hidden, by keys that say nothing of how much: the next publication keeps it hidden. */
  readonly hidden: readonly string[];
};

/** Above so many units only areas are shown, so that a reader never waits long. */
const mostUnitsShown = 1_000;

/**
 * The numbers of children that may be shown, when all that anybody could sum of them is protected together: by unit and
 * level, with areas and all. Where showing some of the units would cost totals that can be shown without them, the totals are
 * shown and the units are not: everything computed rests on totals.
 */
export function publishedCounts(
  units: readonly CountedUnit[],
  areas: readonly MapArea[],
  settings: SuppressionSettings,
  hiddenBefore: readonly string[] = [],
): PublishedCounts {
  const counted = countedUnits(units);
  const before = new Set(hiddenBefore);
  const totals = totalsOf(counted);
  const shownOf = (shown: Shown) => totals.filter((total) => shown(total) !== null).length;
  const byArea = shownIn(areaTable(counted), settings, before);
  const byUnit = counted.length > mostUnitsShown ? null : shownIn(unitTable(counted), settings, before);
  const isByUnit = byUnit !== null && shownOf(byUnit) >= shownOf(byArea);
  const shown = isByUnit ? byUnit : unitsFrom(byArea, counted);
  const isCounted = new Set(counted.map(({ id }) => id));
  const hasCounted = new Set(counted.map(areaOf));
  const all = [...totals, ...counted.flatMap(({ id }) => lineOf({ unit: id }))];
  return {
    units: Object.fromEntries(
      units.map(({ id }) => [id, isCounted.has(id) ? shownLine(shown, { unit: id }) : nobody]),
    ),
    areas: withLarger(areas, (area) => (hasCounted.has(area) ? shownLine(shown, { area }) : nobody)),
    all: counted.length === 0 ? nobody : shownLine(shown, {}),
    floor: isByUnit ? floorOf(settings) : 0,
    hidden: all.filter((one) => shown(one) === null).map(keyOf),
  };
}

const lineOf = (place: Counted): readonly Counted[] =>
  [...levels, undefined].map((level) => ({ ...place, level }));

const totalsOf = (counted: readonly CountedUnit[]): readonly Counted[] =>
  counted.length === 0
    ? []
    : [...lineOf({}), ...[...new Set(counted.map(areaOf))].flatMap((area) => lineOf({ area }))];

/** With only areas shown, a unit's number is known where it is the area's only one, and where the area has nobody. */
function unitsFrom(byArea: Shown, counted: readonly CountedUnit[]): Shown {
  const held = Map.groupBy(counted, areaOf);
  const areas = new Map(counted.map((unit) => [unit.id, areaOf(unit)]));
  return ({ unit, area = areas.get(unit ?? ""), level }) => {
    const shown = byArea(area === undefined ? { level } : { area, level });
    if (unit === undefined || shown === 0) return shown;
    return held.get(area ?? "")?.length === 1 ? shown : null;
  };
}

function shownLine(shown: Shown, place: Counted): ShownLine {
  const [one = null, two = null, three = null, all = null] = lineOf(place).map(shown);
  return { 1: one, 2: two, 3: three, all };
}

const nobody: ShownLine = { 1: 0, 2: 0, 3: 0, all: 0 };

/** A larger area's numbers are sums of numbers shown, and hidden where one of these is. */
function withLarger(
  areas: readonly MapArea[],
  own: (id: NodeId) => ShownLine,
): Readonly<Record<NodeId, ShownLine>> {
  const inside = Map.groupBy(areas, ({ within }) => within);
  const whole = (id: NodeId): ShownLine =>
    (inside.get(id) ?? []).map((area) => whole(area.id)).reduce(added, own(id));
  return Object.fromEntries(areas.map(({ id }) => [id, whole(id)]));
}

function added(one: ShownLine, other: ShownLine): ShownLine {
  const both = (field: keyof ShownLine) => {
    const [a, b] = [one[field], other[field]];
    return a === null || b === null ? null : a + b;
  };
  return { 1: both(1), 2: both(2), 3: both(3), all: both("all") };
}
