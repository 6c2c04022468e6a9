import type { Organisation } from "../schema.ts";

type List = keyof Pick<
  Organisation,
  "departments" | "sections" | "areas" | "units" | "supportTeams" | "committees" | "networks"
>;

/** The ids that a graph or a rearranged organisation gives, and the list in which alone they may stand before. */
const reserved: ReadonlyMap<string, List | null> = new Map<string, List | null>([
  ["municipality", null],
  ["area", null],
  ["social-department", "departments"],
  ["daycare-section", "sections"],
  ["disability-section", "sections"],
  ["support-corps", "supportTeams"],
  ["referral-committee", "committees"],
  ["network", "networks"],
]);

/** Whether an id in a list would be taken for something else once the organisation is drawn or rearranged. */
export function isReserved(id: string, list: string, { areas }: Organisation): boolean {
  const own = reserved.get(id);
  if (own !== undefined) return own !== list;
  return list !== "supportTeams" && areas.some((area) => id === `support-${area.id}`.slice(0, 64));
}
