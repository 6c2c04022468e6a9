import { areasAround } from "../../organisation/parts.ts";
import { type Area, type NodeId, referredLevels, type Unit } from "../../organisation/schema.ts";
import type { PublishedCounts, ShownLine } from "./published-counts.ts";

/** A unit, an area or the municipality, with what is shown of it. */
export type Place = { readonly key: string; readonly shown: ShownLine };

/** A number of children in a unit, null where hidden, with all places it counts in: the unit first, the municipality last. */
export type Cell = {
  readonly unit: NodeId;
  readonly level: (typeof referredLevels)[number];
  readonly shown: number | null;
  readonly places: readonly Place[];
};

/** What a total that is shown leaves for the hidden numbers in it together. */
export type ShownSum = { readonly left: number; readonly of: readonly Cell[] };

export function cellsOf(
  units: readonly Pick<Unit, "id" | "area">[],
  areas: readonly Pick<Area, "id" | "within">[],
  published: PublishedCounts,
): readonly Cell[] {
  const around = areasAround({ areas });
  const placesAround = (area: NodeId): readonly Place[] =>
    around(area).flatMap((id) => {
      const shown = published.areas[id];
      return shown === undefined ? [] : [{ key: `area ${id}`, shown }];
    });
  return units.flatMap(({ id, area }) => {
    const shown = published.units[id] as ShownLine;
    const places = [
      { key: `unit ${id}`, shown },
      ...(area === null ? [] : placesAround(area)),
      { key: "all", shown: published.all },
    ];
    return referredLevels.map((level) => ({ unit: id, level, shown: shown[level], places }));
  });
}

export function shownSums(cells: readonly Cell[]): readonly ShownSum[] {
  const sums = new Map<string, { left: number; readonly of: Cell[] }>();
  for (const cell of cells)
    for (const { key, shown } of cell.places)
      for (const field of [cell.level, "all"] as const) {
        const total = shown[field];
        if (total === null) continue;
        const sum = sums.get(`${key} ${field}`) ?? { left: total, of: [] };
        sums.set(`${key} ${field}`, sum);
        if (cell.shown === null) sum.of.push(cell);
        else sum.left -= cell.shown;
      }
  return [...sums.values()].filter(({ of }) => of.length > 0);
}
