import type { Text } from "../../../domain/language.ts";
import type { Organisation } from "../../../domain/organisation/schema.ts";
import { containmentOf } from "./containers.ts";

export type SectionUnion = {
  readonly id: string;
  readonly direct: boolean;
  readonly items: readonly string[];
};
export type ColumnUnion = {
  /** The area's id, or "" for units that lie in no area. */
  readonly area: string;
  readonly outer: string | null;
  readonly items: readonly string[];
  readonly units: readonly string[];
};
export type LaneUnion = {
  readonly id: string;
  readonly sections: readonly SectionUnion[];
  readonly columns: readonly ColumnUnion[];
};

/** Keys in the order in which they were first met. */
class Ordered {
  readonly #lists = new Map<string, Set<string>>();

  add(key: string, value: string): void {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, new Set([value]));
    else list.add(value);
  }

  of(key: string): readonly string[] {
    return [...(this.#lists.get(key) ?? [])];
  }
}

const key = (lane: string, area: string): string => `${lane} ${area}`;

/**
 * Everything that stands anywhere in any of the variants, by lane, section and column, in one order: what has a place in
 * one of them keeps it free in all.
 */
export function unionOf(organisations: readonly Organisation[]): readonly LaneUnion[] {
  const departments = new Map<string, Text>();
  const sections = new Ordered();
  const areas = new Ordered();
  const outerOf = new Map<string, string>();
  const units = new Ordered();
  const items = new Ordered();
  for (const organisation of organisations) {
    const { cells, slots, laneOf } = containmentOf(organisation);
    for (const { id, name } of organisation.departments) departments.set(id, name);
    for (const { id, department } of organisation.sections) sections.add(department, id);
    for (const { id, within } of organisation.areas) {
      areas.add(laneOf(id), id);
      if (within !== undefined) outerOf.set(id, within);
    }
    for (const [unit, { lane, area }] of cells) {
      areas.add(lane, area);
      units.add(key(lane, area), unit);
    }
    for (const [id, { id: holder }] of slots) items.add(holder, id);
  }
  const outers = new Set(outerOf.values());
  const rank = rankOf(organisations);
  const itemsOf = (holder: string) => items.of(holder).toSorted((a, b) => rank(a) - rank(b));
  return [...departments.keys()].map((lane) => ({
    id: lane,
    sections: [
      ...sections.of(lane).map((id) => ({ id, direct: false, items: itemsOf(id) })),
      ...(items.of(lane).length > 0 ? [{ id: lane, direct: true, items: itemsOf(lane) }] : []),
    ],
    columns: grouped(areas.of(lane), outerOf)
      .map((area) => ({
        area,
        outer: outers.has(area) ? area : (outerOf.get(area) ?? null),
        items: itemsOf(area),
        units: units.of(key(lane, area)),
      }))
      .filter(({ area, units, items }) => !outers.has(area) || units.length > 0 || items.length > 0),
  }));
}

/** Areas within the same larger area next to each other; those without an area last. */
function grouped(areas: readonly string[], outerOf: ReadonlyMap<string, string>): readonly string[] {
  const group = (area: string) => outerOf.get(area) ?? area;
  const order = [...new Set(areas.map(group))];
  const place = (area: string) => (area === "" ? order.length : order.indexOf(group(area)));
  return areas.toSorted((a, b) => place(a) - place(b));
}

/** Teams first, then special units, each followed by the teams that it leads in any variant, then committees. */
function rankOf(organisations: readonly Organisation[]): (id: string) => number {
  const ranks = new Map<string, number>();
  for (const { units } of organisations)
    for (const [index, { id }] of units.entries()) if (!ranks.has(id)) ranks.set(id, index + 1);
  const after = ranks.size + 1;
  for (const { supportTeams } of organisations)
    for (const { id, leader } of supportTeams)
      ranks.set(id, Math.max(ranks.get(id) ?? 0, (ranks.get(leader) ?? -0.5) + 0.5));
  return (id) => ranks.get(id) ?? after;
}
