import type { Area, Organisation, Unit } from "../schema.ts";

/** An organisation as it stood before any decisions moved it. */
export function asEntered({ entered, ...organisation }: Organisation): Organisation {
  if (entered === undefined) return organisation;
  const { leaders, supportAreas: _, ...parts } = entered;
  const before = <Led extends Area | Unit>(led: Led): Led => {
    const known = leaders[led.id];
    if (known === undefined) return led;
    const { origins: _, ...rest } = led;
    return { ...rest, ...known } as Led;
  };
  return {
    ...organisation,
    ...parts,
    areas: organisation.areas.map(before),
    units: organisation.units.map(before),
  };
}

/** What an arrangement has to keep to lead back to what was entered: all that decisions change, and whom they lead otherwise. */
export function enteredIn(
  organisation: Organisation,
  arranged: Pick<Organisation, "areas" | "units">,
): Omit<NonNullable<Organisation["entered"]>, "supportAreas"> {
  const { departments, sections, supportTeams, committees, networks } = organisation;
  const { coordination, referral, financing, referralTies } = organisation;
  const led = [...organisation.areas, ...organisation.units];
  const now = [...arranged.areas, ...arranged.units];
  const ledOtherwise = led.filter((entry, at) => now[at]?.leader !== entry.leader);
  return {
    ...{ departments, sections, supportTeams, committees, networks },
    ...{ coordination, referral, financing, referralTies },
    leaders: Object.fromEntries(
      ledOtherwise.map(({ id, leader, origins }) => [
        id,
        origins === undefined ? { leader } : { leader, origins },
      ]),
    ),
  };
}

/** Whether two organisations with the same units are arranged alike, in all that decisions change. */
export function isSameArrangement(one: Organisation, other: Organisation): boolean {
  const told = (organisation: Organisation) => {
    const { leaders: _, ...parts } = enteredIn(organisation, organisation);
    const led = [...organisation.areas, ...organisation.units].map(({ id, leader }) => [id, leader]);
    return canonical({ parts, led });
  };
  return told(one) === told(other);
}

/** JSON in which the order of keys tells nothing. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
