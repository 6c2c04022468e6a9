import type { Language, Text } from "../../domain/language.ts";
import type { Cell, FieldCell } from "../../domain/organisation/edit/restore/cells.ts";
import { isSame } from "../../domain/organisation/edit/restore/same.ts";
import type { NodeId, Organisation } from "../../domain/organisation/schema.ts";
import { formats } from "../format.ts";
import type { EditSentences } from "./sentences.ts";

export type Between = {
  readonly before: Organisation;
  readonly after: Organisation;
  readonly say: EditSentences;
  readonly language: Language;
};

/** What somebody is called now, or was called before they went. */
export type Names = (id: NodeId) => string;

type Thing = { readonly id: NodeId; readonly name: Text; readonly [field: string]: unknown };

export function namesOf({ before, after, say, language }: Between): Names {
  const names = new Map(
    [before, after].flatMap(thingsIn).map(({ id, name }) => [id, name[language]] as const),
  );
  return (id) => (id === "area" ? say.areaLeader : (names.get(id) ?? id));
}

function thingsIn(organisation: Organisation): readonly Thing[] {
  const { departments, sections, areas, units, supportTeams, committees, networks, providers } = organisation;
  const groups = units.flatMap((unit) => unit.groups);
  return [departments, sections, areas, units, groups, supportTeams, committees, networks, providers].flat();
}

/** What is said of a cell of a list: a thing that came or went, or a field of one that stayed. */
export function entryWords(cell: Cell, between: Between, names: Names): readonly string[] {
  const { before, after, say } = between;
  if ("order" in cell) return [];
  if ("entry" in cell) {
    // A group that another unit took over is neither new nor gone.
    const isThere = (organisation: Organisation) => thingsIn(organisation).some(({ id }) => id === cell.id);
    if (isThere(before) && isThere(after)) return [];
    return [cell.entry === null ? say.added(names(cell.id)) : say.removed(names(cell.id))];
  }
  const thing = thingsIn(after).find(({ id }) => id === cell.id);
  return thing === undefined ? [] : fieldWords(cell, thing, between, names);
}

function fieldWords(
  { field, value: was }: FieldCell,
  thing: Thing,
  { before, say, language }: Between,
  names: Names,
): readonly string[] {
  const { list, number } = formats[language];
  const name = names(thing.id);
  const is = thing[field];
  if (isSame(was, is)) return [say.confirmed(name)];
  const hasMoved = thingsIn(before).some(({ id, area }) => id === thing.id && area !== thing.area);
  const amount = (value: unknown) => (typeof value === "number" ? number(value, 2) : say.unknown);
  const named = (id: unknown) => (typeof id === "string" ? names(id) : null);
  switch (field) {
    case "name":
      return [say.named((was as Text)[language], name)];
    case "area":
      return [say.moved(name, named(is))];
    case "leader":
    case "department":
      // Who moves to an area and is led there is told to move.
      return is === thing.area && hasMoved ? [] : [say.led(name, named(is))];
    case "within":
      return [say.within(name, named(is))];
    case "children":
      return childrenWords(was as Counts, is as Counts, (level, from, to) =>
        say.children(level, name, amount(from), amount(to)),
      );
    case "members": {
      const [from, to] = [was, is] as readonly (readonly NodeId[])[];
      const come = (to ?? []).filter((id) => !from?.includes(id));
      const gone = (from ?? []).filter((id) => !to?.includes(id));
      return [
        ...(come.length > 0 ? [say.joined(list(come.map(names)), name)] : []),
        ...(gone.length > 0 ? [say.left(list(gone.map(names)), name)] : []),
      ];
    }
    case "serves": {
      const areas = is === "all" ? [say.everybody] : (is as readonly NodeId[]).map(names);
      return [say.serves(name, areas.length === 0 ? say.nobody : list(areas))];
    }
    case "note":
      return [say.noted(name)];
    default: {
      const told = say.amounts[field];
      return [told === undefined ? say.otherwise(name) : told(name, amount(was), amount(is))];
    }
  }
}

type Counts = Readonly<Record<1 | 2 | 3, number>>;

const childrenWords = (
  was: Counts,
  is: Counts,
  told: (level: number, from: number, to: number) => string,
): readonly string[] =>
  ([1, 2, 3] as const).flatMap((level) =>
    was[level] === is[level] ? [] : [told(level, was[level], is[level])],
  );
