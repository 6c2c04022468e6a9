import { z } from "zod";
import { refusing } from "../../faults/issues.ts";
import { metresBetween } from "../../geodesic.ts";
import { limits } from "../../limits.ts";
import { type Address, Addresses, Amount, Employees, haveOwnIds, NormId } from "./addresses.ts";
import type { Measured } from "./measured.ts";
import type { NormSettings } from "./settings.ts";

const Institution = z
  .strictObject({
    id: NormId,
    selfOwned: z.boolean().default(false),
    /** Staff without the pedagogical leaders, who are counted apart. */
    staff: Employees.default({}),
    leaders: Amount.optional(),
    addresses: Addresses.default([]),
  })
  .readonly();
type Institution = z.infer<typeof Institution>;

/** What a municipality knows of its clusters, as far as it knows it. */
export const NormFacts = z
  .strictObject({
    areas: z
      .array(
        z
          .strictObject({
            id: NormId,
            leaders: Amount.optional(),
            approved: Amount.optional(),
            enrolled: Amount.optional(),
          })
          .readonly(),
      )
      .max(limits.areas)
      .refine(haveOwnIds, refusing("ids-must-differ", {}))
      .readonly()
      .default([]),
    institutions: z
      .array(Institution)
      .max(limits.units)
      .refine(haveOwnIds, refusing("ids-must-differ", {}))
      .readonly()
      .default([]),
  })
  .readonly();
export type NormFacts = z.infer<typeof NormFacts>;

/** The values that the norms are held against, under settings for what the rules leave open. */
export function measuredFrom(
  { areas, institutions }: NormFacts,
  settings: NormSettings,
): readonly Measured[] {
  return [
    ...areas.flatMap(({ id, leaders = null, ...places }): readonly Measured[] => [
      { subject: id, measure: "leadersPerArea", value: leaders },
      { subject: id, measure: "placesPerArea", value: places[settings.places] ?? null },
    ]),
    ...institutions
      .filter(({ selfOwned }) => settings.selfOwned || !selfOwned)
      .flatMap((institution) => measuredIn(institution, settings)),
  ];
}

function measuredIn(
  { id, staff, leaders, addresses }: Institution,
  settings: NormSettings,
): readonly Measured[] {
  const ofLeaders: readonly Measured[] = [
    { subject: id, measure: "leadersPerInstitution", value: leaders ?? null },
    { subject: id, measure: "staffPerLeader", value: staffPerLeader() },
  ];
  if (addresses.length < 2) return ofLeaders;
  return [
    ...ofLeaders,
    { subject: id, measure: "metresBetweenAddresses", ...metresAmong(addresses, settings) },
    ...addresses.map((address): Measured => {
      const value = address.staff[settings.staff] ?? null;
      return { subject: address.id, within: id, measure: "staffAtAddress", value };
    }),
  ];

  function staffPerLeader(): number | null {
    const count = staff[settings.staff];
    if (count === undefined || leaders === undefined || leaders === 0) return null;
    return count / leaders + (settings.leaderCounts ? 1 : 0);
  }
}

/**
 * The longest or shortest distance among addresses. Where one is not known, the longest is at least, the shortest at most
 * that of the known ones.
 */
function metresAmong(
  addresses: Institution["addresses"],
  settings: NormSettings,
): Pick<Measured, "value" | "atLeast" | "atMost"> {
  const distances = addresses.flatMap((from, place) =>
    addresses.slice(place + 1).flatMap((to) => {
      if (settings.distance === "road") return metresByRoad(from, to);
      return from.at && to.at ? metresBetween(from.at, to.at) : null;
    }),
  );
  const known = distances.filter((metres) => metres !== null);
  if (known.length === 0) return { value: null };
  const [asked, bound] =
    settings.addresses === "longest"
      ? ([Math.max(...known), "atLeast"] as const)
      : ([Math.min(...known), "atMost"] as const);
  return known.length === distances.length ? { value: asked } : { value: null, [bound]: asked };
}

/** There and back, where both are known. */
function metresByRoad(from: Address, to: Address): readonly (number | null)[] {
  const ways = [
    [from, to.id],
    [to, from.id],
  ] as const;
  const known = ways.flatMap(([{ road = {} }, id]) => (Object.hasOwn(road, id) ? [road[id] as number] : []));
  return known.length > 0 ? known : [null];
}
