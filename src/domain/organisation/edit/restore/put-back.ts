import type { Organisation } from "../../schema.ts";
import type { Cell, EntryCell, FieldCell } from "./cells.ts";

type Bag = { readonly [name: string]: unknown };
type Thing = Bag & { readonly id: string };

/** An organisation with what stood in some cells before, in their order. What is no longer there cannot be changed, and stays away. */
export function putBack(organisation: Organisation, cells: readonly Cell[]): unknown {
  return cells.reduce<Bag>(
    (so, cell) => {
      if ("order" in cell)
        return withList(so, cell, (things) => {
          const place = new Map(cell.order.map((id, at) => [id, at]));
          const at = ({ id }: Thing) => place.get(id) ?? cell.order.length;
          return things.toSorted((a, b) => at(a) - at(b));
        });
      if ("entry" in cell) return withList(so, cell, (things) => entryBack(things, cell));
      if (cell.list === undefined) return fieldBack(so, cell);
      return withList(so, { ...cell, list: cell.list }, (things) =>
        things.map((thing) => (thing.id === cell.id ? (fieldBack(thing, cell) as Thing) : thing)),
      );
    },
    organisation as unknown as Bag,
  ) as unknown;
}

function withList(
  bag: Bag,
  { list, unit }: { readonly list: string; readonly unit?: string | undefined },
  change: (things: readonly Thing[]) => readonly Thing[],
): Bag {
  if (unit !== undefined)
    return withList(bag, { list: "units" }, (units) =>
      units.map((one) => (one.id === unit ? (withList(one, { list }, change) as Thing) : one)),
    );
  const things = bag[list];
  return Array.isArray(things) ? { ...bag, [list]: change(things) } : bag;
}

function entryBack(things: readonly Thing[], { id, entry, before }: EntryCell): readonly Thing[] {
  const others = things.filter((thing) => thing.id !== id);
  if (entry === null) return others;
  const at = others.findIndex((thing) => thing.id === before);
  return others.toSpliced(at === -1 ? others.length : at, 0, entry as Thing);
}

function fieldBack(bag: Bag, { field, part, value, origin }: FieldCell): Bag {
  if (part !== undefined) return { ...bag, [field]: withValue((bag[field] ?? {}) as Bag, part, value) };
  const origins = withValue((bag.origins ?? {}) as Bag, field, origin);
  const told = Object.keys(origins).length > 0 ? origins : undefined;
  return withValue(withValue(bag, field, value), "origins", told);
}

function withValue(bag: Bag, name: string, value: unknown): Bag {
  const { [name]: _, ...others } = bag;
  return value === undefined ? others : { ...others, [name]: value };
}
