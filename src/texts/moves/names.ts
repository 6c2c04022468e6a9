import type { Language, Text } from "../../domain/language.ts";
import type { NodeId, Organisation } from "../../domain/organisation/schema.ts";
import { formats } from "../format.ts";
import type { MoveNames, MoveSentences } from "./sentences.ts";

export type Between = { readonly from: Organisation; readonly to: Organisation };

export function namesIn({ from, to }: Between, say: MoveSentences, language: Language): MoveNames {
  const both = [from, to];
  const named = new Map<NodeId, Text>(
    both.flatMap((organisation) =>
      [
        ...organisation.departments,
        ...organisation.sections,
        ...organisation.areas,
        ...organisation.units.flatMap((unit) => [unit, ...unit.groups]),
        ...organisation.supportTeams,
        ...organisation.committees,
        ...organisation.networks,
        ...organisation.providers,
      ].map(({ id, name }) => [id, name] as const),
    ),
  );
  const { list } = formats[language];
  const areas = new Set(both.flatMap((organisation) => organisation.areas.map(({ id }) => id)));
  const larger = new Set(both.flatMap((organisation) => organisation.areas.map(({ within }) => within)));
  const departmentOf = departmentsIn(both);
  const common = new Set(both.flatMap(({ networks }) => networks.map(({ id }) => id)));
  const nameOf = (id: NodeId) => {
    if (id === "area") return say.area;
    const name = (named.get(id)?.[language] ?? id).replace(/ \(.*\)$/, "");
    return common.has(id) || articles.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  };
  const areLarger = (ids: readonly NodeId[]) => ids.length > 0 && ids.every((id) => larger.has(id));
  const told = (ids: readonly NodeId[], name = nameOf) => {
    const counted = ids.filter((id) => areas.has(id));
    const others = ids.filter((id) => !areas.has(id)).map(name);
    if (counted.length === 1) others.push(...counted.map(name));
    if (counted.length > 1) others.push(say.areas(counted.length, areLarger(counted)));
    return list(others);
  };
  return {
    holders: (ids) => told(ids),
    holdersApartFrom(ids, others) {
      const home = new Set(others.map(departmentOf));
      return told(ids, (id) => {
        const department = departmentOf(id);
        return areas.has(id) || department === id || home.has(department)
          ? nameOf(id)
          : say.within(nameOf(id), nameOf(department));
      });
    },
    units: (ids) => (ids.length <= 2 ? list(ids.map(nameOf)) : say.specialUnits(ids.length)),
    teams: (ids) => (ids.length <= 2 ? list(ids.map(nameOf)) : say.teams(ids.length)),
    named: (ids) => list(ids.map(nameOf)),
    offers: (offers) => list(offers.map((offer) => (offers.length === 1 ? say.offer : say.offers)[offer])),
    areLarger,
    areasAmong: (ids) => ids.filter((id) => areas.has(id)),
  };
}

/** What stands first in a name that is no proper one. */
const articles = /^(The|Det|Den|De) /;

/** The department in whose line somebody stands; of a department itself, and of whoever stands in none, its own id. */
function departmentsIn(both: readonly Organisation[]): (id: NodeId) => NodeId {
  const above = new Map<NodeId, NodeId | null>(
    both.flatMap(({ areas, units, supportTeams, committees, sections }) => [
      ...[...areas, ...units, ...supportTeams, ...committees].map(({ id, leader }) => [id, leader] as const),
      ...sections.map(({ id, department }) => [id, department] as const),
    ]),
  );
  return (id) => {
    const walked = new Set<NodeId>();
    let at = id;
    for (let up: NodeId | null | undefined = at; up && !walked.has(up); up = above.get(up)) {
      walked.add(up);
      at = up;
    }
    return at;
  };
}
