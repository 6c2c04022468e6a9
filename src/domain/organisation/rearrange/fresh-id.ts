import type { NodeId, Organisation } from "../schema.ts";

type Named = { readonly id: NodeId };

/** The id itself unless one of `kin` goes by it; then the first of `id-2`, `id-3`, … that nobody goes by. */
export function freshId(wanted: NodeId, kin: readonly Named[], organisation: Organisation): NodeId {
  if (!kin.some(({ id }) => id === wanted)) return wanted;
  const { departments, sections, areas, units, supportTeams, committees, networks, providers } = organisation;
  const groups = units.flatMap((unit) => unit.groups);
  const named: readonly (readonly Named[])[] = [
    ...[departments, sections, areas, units, groups],
    ...[supportTeams, committees, networks, providers, kin],
  ];
  const taken = new Set(named.flatMap((list) => list.map(({ id }) => id)));
  const stem = wanted.slice(0, 60);
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}
