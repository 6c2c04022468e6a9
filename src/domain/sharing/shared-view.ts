import { Decisions } from "../organisation/decisions.ts";
import { beforeDecisions, rearrange } from "../organisation/rearrange/rearrange.ts";
import { type Organisation, originOf, type Unit } from "../organisation/schema.ts";
import { basesOf } from "../origin.ts";
import type { SuppressionSettings } from "../suppression/table.ts";
import { madeFromChildren } from "./beside/made-from-children.ts";
import { withoutNotes } from "./beside/notes.ts";
import { type LeftOut, otherCounts } from "./beside/other-counts.ts";
import type { PublishedCounts, ShownLine } from "./counts/published-counts.ts";
import { sharedCounts } from "./counts/shared-counts.ts";
import { hiddenNote } from "./hidden-note.ts";

/** What a reader gets of a municipality. */
export type SharedView = {
  /** Whole and computable: hidden children are spread evenly, in whole numbers, so that it reads as any other does. */
  readonly organisation: Organisation;
  /** The numbers as they may be written: null where a page says that they are hidden. */
  readonly published: PublishedCounts;
  readonly leftOut: readonly LeftOut[];
  readonly isAnythingHidden: boolean;
  readonly threshold: number;
  /** Why the threshold is lower than usual. */
  readonly reason: string | null;
  readonly zeros: SuppressionSettings["zeros"];
};

/**
 * What a reader may see, and all else computed from it: small numbers of children are hidden whatever their origin, with what
 * would betray them, and everything in the organisation that depends on children depends on the numbers shown alone. Two
 * organisations that differ in hidden numbers only, and hide the same, look the same to the last letter. `hiddenBefore` is what
 * was hidden the last time.
 */
export function sharedView(
  organisation: Organisation,
  settings: SuppressionSettings,
  hiddenBefore: readonly string[] = [],
): SharedView {
  const before = beforeDecisions(organisation);
  const { units, areas } = before;
  const { published, children } = sharedCounts(units, areas, settings, hiddenBefore);
  const { organisation: bare, leftOut } = otherCounts(withoutNotes(before), published, settings);
  const isAnythingHidden = published.hidden.length + leftOut.length > 0;
  const { threshold, reason = null, zeros } = settings;
  const about = { published, leftOut, isAnythingHidden, threshold, reason, zeros };
  if (!isAnythingHidden) return { ...about, organisation: arrangedAs(organisation, before, bare) };
  const from = basesOf(units.map((unit) => ({ origin: originOf(unit, "children"), from: unit.from })));
  const counted = bare.units.map(
    (unit): Unit => ({
      ...unit,
      children: children.get(unit.id) ?? { 1: 0, 2: 0, 3: 0 },
      ...(isHiddenIn(published.units[unit.id]) && {
        origins: { ...unit.origins, children: "computed" as const },
        from,
      }),
    }),
  );
  const spread = madeFromChildren({ ...bare, units: counted, note: hiddenNote(threshold) }, published);
  return { ...about, organisation: arrangedAs(organisation, before, spread) };
}

const isHiddenIn = (line: ShownLine | undefined) =>
  line !== undefined && Object.values(line).some((count) => count === null);

/** An arrangement of what was entered is made again from what is shown of that. */
function arrangedAs(
  { entered, decisions }: Organisation,
  before: Organisation,
  shown: Organisation,
): Organisation {
  if (entered === undefined || before.supportTeams !== entered.supportTeams) return shown;
  return rearrange(shown, Decisions.parse({ ...decisions, supportAreas: entered.supportAreas }));
}
