import { claimOf } from "../../../domain/corpus/corpus.ts";
import { generalUnits, leafAreas, specialNurseries, sum } from "../../../domain/organisation/parts.ts";
import { type Organisation, originOf } from "../../../domain/organisation/schema.ts";
import { computedOf, type Provenance } from "../../../domain/origin.ts";
import type { Setting } from "../../drawings/setting/setting.ts";

/** A number of the municipality, where it comes from, and of what it is the sum. */
export type Amount = Provenance & {
  readonly name: string;
  readonly value: string;
  readonly parts: readonly (Provenance & { readonly value: string; readonly name: string })[];
};

type Part = Provenance & { readonly name: string; readonly value: number };
type Entry = Pick<Organisation["units"][number], "origin" | "origins" | "from" | "claims" | "name">;
type Sized = Entry & { readonly staff?: number | null; readonly places?: number | null };

/** How large the municipality is: what is counted in it, and the sums made of that, each with its parts. */
export function amountsOf(setting: Setting): readonly Amount[] {
  const { organisation, t, format } = setting;
  const units = generalUnits(organisation);
  const groups = organisation.units.flatMap((unit) => unit.groups);
  const nurseries = specialNurseries(organisation);
  const areas = counted(t("cases:amount.areas"), leafAreas(organisation), setting);
  const houses = counted(t("cases:amount.units"), units, setting);
  const larger = organisation.areas.filter(({ id }) =>
    organisation.areas.some(({ within }) => within === id),
  );
  const shown = ({ value, ...part }: Part) => ({ ...part, value: format.number(value) });
  const alone = (part: Part): Amount => ({ ...shown(part), parts: [] });
  const made = (name: string, value: number, parts: readonly Part[]): Amount => ({
    ...shown({ name, value, ...computedOf(parts) }),
    parts: parts.map(shown),
  });
  const summed = (name: string, parts: readonly Part[]): readonly Amount[] =>
    parts.length < 2
      ? parts.map((part) => alone({ ...part, name }))
      : [made(name, sum(parts.map(({ value }) => value)), parts)];
  const field = (entries: readonly Sized[], key: "staff" | "places") =>
    entries.flatMap((entry) => sized(entry, key, setting));
  const children = ([1, 2, 3] as const).map((level) => ({
    name: t("cases:amount.level", { level }),
    value: sum(units.map((unit) => unit.children[level])),
    origin: "assumed" as const,
  }));
  return [
    ...counted(t("cases:amount.larger"), larger, setting).map(alone),
    ...[...areas, ...houses].map(alone),
    ...areas.flatMap((area) =>
      houses.map((house) => made(t("cases:amount.perArea"), house.value / area.value, [house, area])),
    ),
    ...summed(t("cases:amount.places"), field([...nurseries, ...groups], "places")),
    ...summed(t("cases:amount.staff"), field([...nurseries, ...organisation.supportTeams], "staff")),
    ...summed(t("cases:amount.children"), children),
  ];
}

/** How many there are: published only where a claim behind them has that very number; none of nothing. */
function counted(name: string, entries: readonly Entry[], { corpus }: Setting): readonly Part[] {
  const value = entries.length;
  if (value === 0) return [];
  if (entries.every(({ origin }) => origin === "assumed")) return [{ name, value, origin: "assumed" }];
  const claims = new Set(entries.flatMap((entry) => entry.claims ?? []));
  const printed = [...claims].some((id) => Object.values(claimOf(corpus, id).figures ?? {}).includes(value));
  return [{ name, value, ...(printed ? { origin: "published" as const } : computedOf(entries)) }];
}

function sized(entry: Sized, key: "staff" | "places", { language }: Setting): readonly Part[] {
  const value = entry[key] ?? null;
  if (value === null) return [];
  const origin = originOf(entry, key);
  return [{ name: entry.name[language], value, origin, ...(origin === "computed" && { from: entry.from }) }];
}
