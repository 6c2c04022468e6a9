import { z } from "zod";
import { limits } from "../../../limits.ts";
import { Origin } from "../../../origin.ts";
import { Id } from "../../schema.ts";

const Name = z.string().min(1).max(limits.nameLetters);
/** Whatever stood there; what comes of it is read as an organisation, so it need not be known here. */
export const CellValue = z.json();

/** A thing as it stood in a list before the one that followed it, or null where there was none. A group's list is its unit's. */
const EntryCell = z
  .strictObject({
    list: Name,
    unit: Id.optional(),
    id: Name,
    entry: CellValue,
    before: Name.nullable().optional(),
  })
  .readonly();

/** The order in which things stood that are otherwise the same. */
const OrderCell = z
  .strictObject({ list: Name, unit: Id.optional(), order: z.array(Name).max(limits.units).readonly() })
  .readonly();

/** What stood in a field, or in one part of it, and where it came from; both are missing where there was nothing. Without a list it is the organisation's own. */
const FieldCell = z
  .strictObject({
    list: Name.optional(),
    unit: Id.optional(),
    id: Name.optional(),
    field: Name,
    part: Name.optional(),
    value: CellValue.optional(),
    origin: Origin.optional(),
  })
  .readonly();

/** A part of an organisation as it was before something changed. */
export const Cell = z.union([EntryCell, OrderCell, FieldCell]);
export type Cell = z.infer<typeof Cell>;
export type EntryCell = z.infer<typeof EntryCell>;
export type FieldCell = z.infer<typeof FieldCell>;
