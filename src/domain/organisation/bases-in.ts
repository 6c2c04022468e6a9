import { type Base, basesOf, type Provenance } from "../origin.ts";
import { type Organisation, offers, originOf } from "./schema.ts";

/** What a number computed from the whole organisation is made from: the bases of all its entries, fields and duties. */
export function basesIn(organisation: Organisation): readonly Base[] {
  const { departments, sections, areas, units, supportTeams, committees, networks, providers } = organisation;
  const groups = units.flatMap((unit) => unit.groups);
  const circles = [...committees, ...networks];
  const entries = [departments, sections, areas, units, groups, supportTeams, circles, providers].flat();
  const fields = entries.flatMap((entry) =>
    [entry.origin, ...Object.keys(entry.origins ?? {}).map((field) => originOf(entry, field))].map(
      (origin): Provenance => ({ origin, from: entry.from }),
    ),
  );
  const lists = Object.values(organisation.origins ?? {}).map((origin): Provenance => ({ origin }));
  const seats = offers.flatMap((offer) => [organisation.referral[offer], organisation.financing[offer]]);
  return basesOf([...fields, ...lists, ...seats]);
}
