import type { Organisation } from "../../domain/organisation/schema.ts";
import { containmentOf } from "./places/containers.ts";

/** Ids, in the order of the later organisation (gone: of the earlier). */
export type Movement = {
  readonly moved: readonly string[];
  readonly added: readonly string[];
  readonly gone: readonly string[];
};

/** How what moved is marked: a class for the page, a word for who cannot see it. */
export type Mark = { readonly class: string; readonly text: string };

/** Each thing with what stands for its place: whoever leads it, and the duties it holds. */
function standings(organisation: Organisation): ReadonlyMap<string, string> {
  const { areas, units, supportTeams, committees, networks, sections, departments } = organisation;
  const { slots } = containmentOf(organisation);
  const coordinates = new Set(organisation.coordination);
  const seats = Map.groupBy(Object.entries(organisation.referral), ([, { at }]) => at);
  const duties = (id: string) =>
    `${coordinates.has(id)} ${(seats.get(id) ?? []).map(([offer]) => offer).join(" ")}`;
  const standing = (id: string, place: string) => [id, `${place} ${duties(id)}`] as const;
  return new Map([
    ...departments.map(({ id }) => standing(id, "")),
    ...sections.map(({ id, department }) => standing(id, department)),
    ...areas.map(({ id, leader }) => standing(id, leader === null ? "unled" : "led")),
    ...units.map(({ id }) => standing(id, slots.get(id)?.id ?? "")),
    ...supportTeams.map(({ id, leader }) => standing(id, leader)),
    ...committees.map(({ id, leader }) => standing(id, leader)),
    ...networks.map(({ id }) => standing(id, "")),
  ]);
}

/** What the eye should see when one variant of a municipality gives way to another. */
export function movedBetween(before: Organisation, after: Organisation): Movement {
  const [earlier, later] = [standings(before), standings(after)];
  return {
    moved: [...later].filter(([id, at]) => earlier.has(id) && earlier.get(id) !== at).map(([id]) => id),
    added: [...later.keys()].filter((id) => !earlier.has(id)),
    gone: [...earlier.keys()].filter((id) => !later.has(id)),
  };
}
