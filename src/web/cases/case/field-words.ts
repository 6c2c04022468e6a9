import type { Organisation } from "../../../domain/organisation/schema.ts";
import type { Setting } from "../../drawings/setting/setting.ts";

type Entry = Pick<Organisation["units"][number], "id" | "name">;

/** What an organisation's fields and their values are called. */
export type FieldWords = {
  readonly nameOf: (field: string) => string;
  /** `pladser: 12`; a field whose value stands in its name already is named alone. */
  readonly valued: (entry: Entry, field: string) => string;
  /** The name of whoever has the id. */
  readonly called: (id: string) => string;
  readonly list: (words: readonly string[]) => string;
};

export function fieldWords({ organisation, t, language, format }: Setting): FieldWords {
  const { departments, sections, areas, units, supportTeams, committees, networks, providers } = organisation;
  const everybody = [
    ...departments,
    ...sections,
    ...areas,
    ...units,
    ...supportTeams,
    ...committees,
    ...networks,
    ...providers,
  ];
  const names = new Map(everybody.map(({ id, name }) => [id, name[language]]));
  const called = (id: string) => names.get(id) ?? id;
  const nameOf = (field: string) => t(`cases:field.${field}`);
  const read = (value: unknown): string | null => {
    if (typeof value === "string") return called(value);
    if (typeof value === "number") return format.number(value);
    if (typeof value === "boolean") return t(`cases:formal.${value}`);
    if (Array.isArray(value) && value.length > 0) return format.list(value.map(String).map(called));
    return null;
  };
  return {
    nameOf,
    called,
    list: format.list,
    valued: (entry, field) => {
      const value = read((entry as Readonly<Record<string, unknown>>)[field]);
      return value === null ? nameOf(field) : t("cases:valued", { field: nameOf(field), value });
    },
  };
}
