import { Wording } from "../../../language.ts";
import { Children, Id, Unit } from "../../schema.ts";
import { edit, refused } from "../edit.ts";
import { mended, withAdded, withChanged } from "../entries.ts";
import { removeUnitFrom } from "../removal/remove-unit.ts";

const unitShape = Unit.unwrap().shape;
const { kind, area, leader, places, staff, sold, coordinates } = unitShape;
/** What may be left out, and is where it is given as null. */
const leftOut = [
  "coordinates",
  "ownership",
  "leaders",
  "employees",
  "approved",
  "enrolled",
  "addresses",
] as const;
const mayBeLeftOut = {
  coordinates: coordinates.unwrap().nullable().optional(),
  ownership: unitShape.ownership.unwrap().nullable().optional(),
  leaders: unitShape.leaders.unwrap().nullable().optional(),
  employees: unitShape.employees.unwrap().nullable().optional(),
  approved: unitShape.approved.unwrap().nullable().optional(),
  enrolled: unitShape.enrolled.unwrap().nullable().optional(),
  addresses: unitShape.addresses.unwrap().nullable().optional(),
};
const everyLevel = Children.unwrap();

export const addUnit = edit(
  "addUnit",
  {
    id: Id,
    name: Wording,
    kind,
    area,
    leader,
    places: places.default(null),
    staff: staff.default(null),
    children: everyLevel.default({ 1: 0, 2: 0, 3: 0 }),
    coordinates,
  },
  (organisation, unit) => withAdded(organisation, "units", { ...unit, origin: "entered", groups: [] }),
);

/** What `rename` does, told of a unit alone. */
export const renameUnit = edit(
  "renameUnit",
  { unit: Id, name: Wording },
  (organisation, { unit, name }) =>
    withChanged(organisation, "units", unit, (entry) => mended(entry, { name })) ??
    refused("unknown-unit", { unit }, "unit"),
);

/** To another area, which null takes it out of, to another leader, or both. */
export const moveUnit = edit(
  "moveUnit",
  { unit: Id, area: area.optional(), leader: leader.optional() },
  (organisation, { unit, ...to }) =>
    withChanged(organisation, "units", unit, (entry) => mended(entry, to)) ??
    refused("unknown-unit", { unit }, "unit"),
);

/** Children are those of the levels named; the others stay. */
export const changeUnit = edit(
  "changeUnit",
  {
    unit: Id,
    kind: kind.optional(),
    places: places.optional(),
    staff: staff.optional(),
    children: everyLevel.partial().optional(),
    sold,
    ...mayBeLeftOut,
  },
  (organisation, { unit, children, ...fields }) =>
    withChanged(organisation, "units", unit, (entry) => {
      const levels = children && ({ ...entry.children, ...children } as Children);
      return mended(entry, { ...fields, children: levels }, leftOut);
    }) ?? refused("unknown-unit", { unit }, "unit"),
);

/** Its groups and children go to the unit named, or with it; whatever it leads goes to that unit, which must then be named. */
export const removeUnit = edit("removeUnit", { unit: Id, moveTo: Id.optional() }, removeUnitFrom);
