import { laneTints, palette } from "../../palette.ts";
import type { Placed } from "../placed/placed.ts";
import type { ColumnPlace } from "../places/columns.ts";
import type { SectionPlace } from "../places/sections.ts";

/** The section that leads a lane's areas, where it opens into a panel that holds their columns. */
export function panelOf(
  { lanes, places, columns }: Placed,
  lane: string,
): { readonly section: SectionPlace; readonly columns: readonly ColumnPlace[] } | null {
  const host = lanes.find(({ id }) => id === lane)?.host;
  const section = places.sections.get(host ?? "");
  const own = columns.filter((column) => column.lane === lane);
  const opens = section !== undefined && !section.direct && section.below === own[0]?.above;
  return opens ? { section, columns: own } : null;
}

/** The tint of a department's lane. */
export const tintOf = ({ places }: Placed, lane: string): string =>
  laneTints[(places.lanes.get(lane)?.index ?? 0) % laneTints.length] ?? palette.paper;
