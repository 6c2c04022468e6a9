import { laneTints, palette } from "../../palette.ts";
import type { Placed } from "../placed/placed.ts";
import type { ColumnPlace } from "../places/columns.ts";
import type { DeskPlace } from "../places/desks.ts";

/** The desk of whoever leads a lane's areas, where it opens into a panel that holds their columns. */
export function panelOf(
  { lanes, places, columns }: Placed,
  lane: string,
): { readonly desk: DeskPlace; readonly columns: readonly ColumnPlace[] } | null {
  const host = lanes.find(({ id }) => id === lane)?.host;
  const desk = places.desks.get(host ?? "");
  const own = columns.filter((column) => column.lane === lane);
  const opens = desk !== undefined && !desk.direct && desk.below === own[0]?.above;
  return opens ? { desk, columns: own } : null;
}

/** The tint of a department's lane. */
export const tintOf = ({ places }: Placed, lane: string): string =>
  laneTints[(places.lanes.get(lane)?.index ?? 0) % laneTints.length] ?? palette.paper;
