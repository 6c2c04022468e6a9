import type { Language } from "../../domain/language.ts";
import type { ReferralPath } from "../../domain/organisation/graph/referral/referral-path.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import { containmentOf } from "../drawing/places/containers.ts";
import type { Outline } from "../shapes.ts";

/** An actor on a way, and how it looks. */
export type Stop = {
  readonly id: string;
  readonly name: string;
  readonly outline: Outline;
  readonly department: string;
  readonly decides: boolean;
};

/** The actors of a way in path order; of one that does not exist, the child's own unit alone. */
export function stopsOn(path: ReferralPath, organisation: Organisation, language: Language): readonly Stop[] {
  const { departmentOf } = containmentOf(organisation);
  const { departments, sections, areas, units, supportTeams, committees, providers } = organisation;
  const groups = units.flatMap((unit) => unit.groups.map((group) => ({ group, unit: unit.id })));
  const hosts = new Map(groups.map(({ group, unit }) => [group.id, unit]));
  const named = [
    ...departments,
    ...sections,
    ...areas,
    ...units,
    ...supportTeams,
    ...committees,
    ...providers,
  ];
  const names = new Map(
    [...named, ...groups.map(({ group }) => group)].map(({ id, name }) => [id, name[language]]),
  );
  const kinds = new Map<string, Outline>([
    ...units.map(({ id, kind }) => [id, kind] as const),
    ...groups.map(({ group }) => [group.id, "daycare"] as const),
    ...committees.map(({ id }) => [id, "committee"] as const),
    ...providers.map(({ id }) => [id, "provider"] as const),
  ]);
  const outside = new Set(providers.map(({ id }) => id));
  const deciders = new Set(path.reached ? path.deciders : []);
  return (path.reached ? path.actors : [path.unit]).map((id) => ({
    id,
    name: names.get(id) ?? id,
    outline: kinds.get(id) ?? "supportTeam",
    // Outside, each stands in a strip of its own.
    department: outside.has(id) ? id : departmentOf(hosts.get(id) ?? id),
    decides: deciders.has(id),
  }));
}
