import { limits } from "../../limits.ts";
import type { Decisions } from "../decisions.ts";
import { evenShare } from "../outline.ts";

/** Most that are assumed around the areas; the largest municipality that publishes it, Aalborg, has 4 around 22. */
const mostLarger = 20;
const areasInLarger = 5.5;

type Leadership = Decisions["leadership"] | undefined;

/** How many areas there may be, with room for those around them. */
export const mostAreas = (leadership: Leadership): number =>
  limits.areas - (leadership === "twoTierArea" ? mostLarger : 0);

/** How many larger areas lie around so many areas; none where they are led in one layer. */
export function largerAreas(areas: number, leadership: Leadership): number {
  if (leadership !== "twoTierArea") return 0;
  return Math.min(areas, mostLarger, Math.max(2, Math.round(areas / areasInLarger)));
}

/** In which of the larger areas the at-th lies, counted from 0: in order, and evenly. */
export function largerAround(at: number, areas: number, larger: number): number {
  let [around, last] = [0, evenShare(areas, larger, 0)];
  while (at >= last && around < larger - 1) last += evenShare(areas, larger, ++around);
  return around;
}
