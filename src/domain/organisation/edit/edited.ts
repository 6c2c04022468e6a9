import { type Fault, pathOf } from "../../faults/fault.ts";
import type { Organisation } from "../schema.ts";
import { tieFaults } from "../ties/tie-faults.ts";
import { edits, type OrganisationCommand } from "./commands.ts";
import type { Outcome } from "./edit.ts";
import { readsByName, readsOf } from "./reads.ts";
import { cellsBetween } from "./restore/cells-between.ts";
import type { Edited } from "./result.ts";
import { roomFaults, roomTouched } from "./room.ts";

type Apply = (organisation: Organisation, fields: object) => Outcome;

/**
 * An organisation after a command, which holds together if it did before: no id leads nowhere, nobody leads in a ring, and nothing is larger
 * than may be. Whether its decisions agree is not asked: a municipality may be on its way.
 */
export function edited(
  before: Organisation,
  { type, ...fields }: OrganisationCommand,
): Edited<Organisation, OrganisationCommand> {
  const outcome = (edits[type].apply as Apply)(before, fields);
  if ("faults" in outcome) return { ok: false, faults: outcome.faults };
  const after = isWhole(type) ? outcome : changedSince(before, outcome);
  const between = cellsBetween(before, after);
  const faults = between.writes.every(tiesNothing)
    ? []
    : [...roomFaults(after), ...tieFaults(after)].map((found) => at(found, fields));
  if (faults.length > 0) return { ok: false, faults };
  const room = roomTouched(before, after);
  const inverse: readonly OrganisationCommand[] =
    between.cells.length === 0 ? [] : [{ type: "restore", cells: between.cells }];
  return {
    ok: true,
    state: after,
    inverse,
    touched: {
      reads: [...readBy(before, type, fields), ...readsOf(after, between), ...room.reads],
      writes: [...(type === "setOrganisation" ? [""] : between.writes), ...room.writes],
    },
  };
}

const isWhole = (type: string) => type === "arrange" || type === "setOrganisation" || type === "restore";

/** Where everybody goes follows from where everybody is. */
function readBy(before: Organisation, type: string, fields: object): readonly string[] {
  if (type === "arrange") return [""];
  return isWhole(type) ? [] : readsByName(before, type, fields);
}

/** Fields that no tie goes by, and that no decision moves. */
const tiesNothing = (key: string): boolean =>
  /\/(name|note|places|staff|children|coordinates|competences|leaderTitle|leaders|sold|employees|approved|enrolled|addresses|external|words|owner)$/.test(
    key,
  );

/** An arrangement that somebody changed is no longer one: what was entered before it says nothing of it. */
function changedSince(before: Organisation, after: Organisation): Organisation {
  if (after.entered === undefined || cellsBetween(before, after).writes.every(tiesNothing)) return after;
  const { entered: _, ...changed } = after;
  return changed;
}

/** A fault of the organisation that comes of it, told at the field of the command that brought it. */
function at(found: Fault, fields: object): Fault {
  const steps = pathOf(found).split(".");
  const first = steps.findIndex((step) => Object.hasOwn(fields, step));
  const place = first === -1 ? [] : steps.slice(first);
  return { ...found, place: { path: place.join(".") } } as Fault;
}
