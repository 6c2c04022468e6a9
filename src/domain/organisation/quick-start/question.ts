import { z } from "zod";
import { refusing } from "../../faults/issues.ts";
import { Wording } from "../../language.ts";
import { limits } from "../../limits.ts";
import { Decisions, PartialDecisions } from "../decisions.ts";
import { Amount, Count } from "../document/entry.ts";
import { Children } from "../schema.ts";
import { mostAreas } from "./larger-areas.ts";

/** Those that are not known are left out. Areas with support of their own go by `area-1`, `area-2`, … */
const KnownDecisions = PartialDecisions.unwrap()
  .extend({ supportAreas: Decisions.unwrap().shape.supportAreas })
  .readonly();

/** What a municipality knows by heart. All but its name and how many units it has may be left out. */
export const QuickStart = z
  .strictObject({
    name: Wording,
    units: z.int().min(1).max(limits.units),
    areas: z.int().min(1).max(limits.areas).optional(),
    children: Children.unwrap().partial().readonly().optional(),
    specialNurseryPlaces: Count.optional(),
    groups: Count.optional(),
    supportStaff: Amount.optional(),
    decisions: KnownDecisions.optional(),
  })
  .refine(
    ({ areas, units }) => areas === undefined || areas <= units,
    refusing("more-than-units", {}, "areas"),
  )
  .refine(
    ({ areas = 0, decisions }) => areas <= mostAreas(decisions?.leadership),
    refusing("above-limit", { most: mostAreas("twoTierArea") }, "areas"),
  )
  .refine(({ groups = 0, units }) => groups <= units, refusing("more-than-units", {}, "groups"))
  .refine(
    ({ units, specialNurseryPlaces = 0 }) => units < limits.units || specialNurseryPlaces === 0,
    refusing("above-limit", { most: limits.units - 1 }, "units"),
  )
  .readonly();
export type QuickStart = z.infer<typeof QuickStart>;
