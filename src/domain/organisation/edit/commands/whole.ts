import { z } from "zod";
import { within } from "../../../faults/fault.ts";
import { read } from "../../../faults/read.ts";
import { limits } from "../../../limits.ts";
import { disagreement, inconsistencies } from "../../consistency.ts";
import { Decisions } from "../../decisions.ts";
import { beforeDecisions, rearrange } from "../../rearrange/rearrange.ts";
import { Organisation } from "../../schema.ts";
import { edit } from "../edit.ts";
import { Cell } from "../restore/cells.ts";
import { putBack } from "../restore/put-back.ts";

/** The whole municipality under other decisions. */
export const arrange = edit("arrange", { decisions: Decisions }, (organisation, { decisions }) => {
  const broken = inconsistencies(decisions, beforeDecisions(organisation));
  if (broken.length === 0) return rearrange(organisation, decisions);
  return { faults: broken.map((rule) => disagreement(rule, "decisions", rule.decisions[0] ?? "")) };
});

/** Another in its place, as after an import. */
export const setOrganisation = edit(
  "setOrganisation",
  { organisation: Organisation },
  (_, command) => command.organisation,
);

/** What undoes other commands: parts as they stood before. Nobody writes it by hand. */
export const restore = edit(
  "restore",
  {
    cells: z
      .array(Cell)
      .max(10 * limits.units)
      .readonly(),
  },
  (organisation, { cells }) => {
    const reading = read(Organisation, putBack(organisation, cells));
    if (reading.ok) return reading.value;
    return { faults: reading.faults.map((found) => within(found, "organisation")) };
  },
);
