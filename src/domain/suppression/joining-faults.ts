import { type Fault, fault } from "../faults/fault.ts";
import type { CountTable } from "./table.ts";

/**
 * What keeps tables from being protected together, each at the table that it is seen at: what a reader could sum that the tables themselves do not say: labels that one table leaves out, rows that one table
 * groups and another does not, groups of groups, and tables in a ring (area × level, level × age, age × area). Without
 * these, tables that agree on what they share can always be joined into one (Beeri, Fagin, Maier & Yannakakis 1983,
 * Journal of the ACM 30:479), so that holding to the published sums is all that a reader can do.
 */
export function joiningFaults(tables: readonly CountTable[]): readonly Fault[] {
  const grouped = new Map<string, CountTable["within"]>();
  for (const { rowDimension, within } of tables) {
    if (within !== undefined && !grouped.has(rowDimension)) grouped.set(rowDimension, within);
  }
  const faults = [...spellingFaults(tables), ...groupFaults(tables, grouped), ...labelFaults(tables)];
  const populations = [...Map.groupBy(tables, ({ population }) => population).values()];
  return faults.length > 0 ? faults : populations.flatMap(ringFault);
}

/** One thing under two names would be two things that have nothing to do with each other. */
function spellingFaults(tables: readonly CountTable[]): readonly Fault[] {
  const names = tables.flatMap(({ population, rowDimension, columnDimension, within }, at) => [
    { at, field: "population", name: population },
    { at, field: "rowDimension", name: rowDimension },
    { at, field: "columnDimension", name: columnDimension },
    ...(within ? [{ at, field: "within", name: within.dimension }] : []),
  ]);
  const isPopulation = (field: string) => field === "population";
  const sound = (name: string) => name.normalize("NFC").trim().toLocaleLowerCase("da");
  return names.flatMap(({ at, field, name }, place) => {
    const other = names
      .slice(0, place)
      .find((one) => isPopulation(one.field) === isPopulation(field) && sound(one.name) === sound(name));
    if (other === undefined || other.name === name) return [];
    return [fault("two-spellings", { one: other.name, other: name }, "tables", at, field)];
  });
}

function groupFaults(
  tables: readonly CountTable[],
  grouped: ReadonlyMap<string, CountTable["within"]>,
): readonly Fault[] {
  return tables.flatMap(({ rowDimension, columnDimension, rows, within }, at) => {
    const place = ["tables", at] as const;
    if (grouped.has(columnDimension))
      return [fault("grouped-elsewhere", { dimension: columnDimension }, ...place, "columnDimension")];
    if (within !== undefined && grouped.has(within.dimension))
      return [fault("groups-of-groups", { dimension: within.dimension }, ...place, "within")];
    const same = grouped.get(rowDimension);
    const alike =
      within?.dimension === same?.dimension && rows.every((row) => within?.groups[row] === same?.groups[row]);
    if (alike) return [];
    return [fault("groups-differ", { dimension: rowDimension }, ...place, "within")];
  });
}

/** A label left out is a zero told. */
function labelFaults(tables: readonly CountTable[]): readonly Fault[] {
  const first = new Map<string, ReadonlySet<string>>();
  return tables.flatMap(({ population, rowDimension, columnDimension, rows, columns, within }, at) => {
    const lists: readonly (readonly [field: string, dimension: string, labels: readonly string[]])[] = [
      ["rows", rowDimension, rows],
      ["columns", columnDimension, columns],
      ...(within ? [["within", within.dimension, rows.map((row) => `${within.groups[row]}`)] as const] : []),
    ];
    return lists.flatMap(([field, dimension, labels]) => {
      const key = JSON.stringify([population, dimension]);
      const own = new Set(labels);
      const known = first.get(key) ?? own;
      first.set(key, known);
      if (own.size === known.size && [...own].every((label) => known.has(label))) return [];
      return [fault("labels-differ", { dimension }, "tables", at, field)];
    });
  });
}

/**
 * Graham's reduction (1979): leave out, in turn, dimensions that only one table has and tables that lie within another.
 * What is left over is a ring.
 */
function ringFault(tables: readonly CountTable[]): readonly Fault[] {
  let left = tables.map(
    ({ rowDimension, columnDimension, within }) =>
      new Set([rowDimension, columnDimension, ...(within ? [within.dimension] : [])]),
  );
  for (let before = Number.POSITIVE_INFINITY; sizeOf(left) < before; ) {
    before = sizeOf(left);
    const shared = left.map(
      (own, at) =>
        new Set([...own].filter((dimension) => left.some((set, i) => i !== at && set.has(dimension)))),
    );
    left = shared.filter(
      (own, at) =>
        !shared.some(
          (set, i) => (i < at || own.size < set.size) && [...own].every((dimension) => set.has(dimension)),
        ),
    );
    if (left.length === 1) return [];
  }
  const dimensions = [...new Set(left.flatMap((set) => [...set]))];
  return [fault("tables-in-a-ring", { dimensions }, "tables")];
}

const sizeOf = (sets: readonly ReadonlySet<string>[]) => sets.reduce((sum, { size }) => sum + size + 1, 0);
