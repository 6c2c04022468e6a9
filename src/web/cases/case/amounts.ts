import { generalUnits, leafAreas, specialNurseries, sum } from "../../../domain/organisation/parts.ts";
import { originOf } from "../../../domain/organisation/schema.ts";
import type { Origin } from "../../../domain/origin.ts";
import type { Setting } from "../../drawings/setting.ts";

/** A number of the municipality, where it comes from, and of what it is the sum. */
export type Amount = {
  readonly name: string;
  readonly value: string;
  readonly origin: Origin;
  readonly parts: readonly { readonly value: string; readonly name: string; readonly origin: Origin }[];
};

type Part = { readonly name: string; readonly value: number; readonly origin: Origin };

/** How large the municipality is: what is counted in it, and the sums made of that, each with its parts. */
export function amountsOf({ organisation, t, language, format }: Setting): readonly Amount[] {
  const units = generalUnits(organisation);
  const groups = organisation.units.flatMap((unit) => unit.groups);
  const nurseries = specialNurseries(organisation);
  const counted = (name: string, entries: readonly { readonly origin: Origin }[]): readonly Part[] =>
    entries.length === 0
      ? []
      : [
          {
            name,
            value: entries.length,
            origin: entries.some(({ origin }) => origin === "assumed") ? "assumed" : "published",
          },
        ];
  const field = (
    entries: readonly (Parameters<typeof originOf>[0] & {
      readonly name: { readonly da: string; readonly en: string };
      readonly staff?: number | null;
      readonly places?: number | null;
    })[],
    key: "staff" | "places",
  ): readonly Part[] =>
    entries.flatMap((entry) => {
      const value = entry[key] ?? null;
      return value === null ? [] : [{ name: entry.name[language], value, origin: originOf(entry, key) }];
    });
  const [areas] = counted(t("cases:amount.areas"), leafAreas(organisation));
  const [houses] = counted(t("cases:amount.units"), units);
  const shown = ({ name, value, origin }: Part) => ({ name, value: format.number(value), origin });
  const summed = (name: string, parts: readonly Part[]): readonly Amount[] =>
    parts.length < 2
      ? parts.map((part) => ({ ...shown(part), name, parts: [] }))
      : [
          {
            ...shown({ name, value: sum(parts.map(({ value }) => value)), origin: "computed" }),
            parts: parts.map(shown),
          },
        ];
  const larger = organisation.areas.filter(({ id }) =>
    organisation.areas.some(({ within }) => within === id),
  );
  return [
    ...counted(t("cases:amount.larger"), larger).map((part) => ({ ...shown(part), parts: [] })),
    ...[areas, houses].flatMap((part) => (part ? [{ ...shown(part), parts: [] }] : [])),
    ...(areas && houses
      ? [
          {
            name: t("cases:amount.perArea"),
            value: format.number(houses.value / areas.value),
            origin: "computed" as const,
            parts: [shown(houses), shown(areas)],
          },
        ]
      : []),
    ...summed(t("cases:amount.places"), field([...nurseries, ...groups], "places")),
    ...summed(t("cases:amount.staff"), field([...nurseries, ...organisation.supportTeams], "staff")),
    ...summed(
      t("cases:amount.children"),
      ([1, 2, 3] as const).map((level) => ({
        name: t("cases:amount.level", { level }),
        value: sum(units.map(({ children }) => children[level])),
        origin: "assumed",
      })),
    ),
  ];
}
