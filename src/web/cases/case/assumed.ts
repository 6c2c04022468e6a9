import {
  type Organisation,
  offers,
  originOf,
  type SeatPerOffer,
} from "../../../domain/organisation/schema.ts";
import type { Origin } from "../../../domain/origin.ts";
import type { Setting } from "../../drawings/setting/setting.ts";
import { type FieldWords, fieldWords } from "./field-words.ts";

/** Something that no source tells, and what we put in its place. */
export type Filled = { readonly what: string; readonly how: string; readonly note: string | null };

type Entry = Pick<Organisation["units"][number], "id" | "name" | "origin" | "origins" | "note">;

/** So many alike are named one by one; more are counted. */
const mostNamed = 3;

/** Every field of an organisation whose value is of the origin, told in words: alike entries together. */
export function filledIn(setting: Setting, origin: Origin): readonly Filled[] {
  const { organisation, t, language } = setting;
  const { departments, sections, areas, units, supportTeams, committees, networks, providers } = organisation;
  const words = fieldWords(setting);
  const groups = units.flatMap((unit) => unit.groups);
  const kinds = {
    departments,
    sections,
    areas,
    units,
    groups,
    supportTeams,
    committees,
    networks,
    providers,
  };
  const entries = Object.entries(kinds).flatMap(([kind, list]: [string, readonly Entry[]]) => {
    const alike = Map.groupBy(list, (entry) => fieldsOf(entry, origin).join(" "));
    return [...alike].flatMap(([key, found]) =>
      key === "" ? [] : told(found, key.split(" "), t(`cases:entries.${kind}`), words),
    );
  });
  return [...entries, ...duties(setting, origin, words)];

  function told(
    found: readonly Entry[],
    fields: readonly string[],
    called: string,
    { valued, nameOf, list }: FieldWords,
  ): readonly Filled[] {
    if (found.length > mostNamed) {
      const how = list(fields.map(nameOf));
      return [{ what: `${setting.format.number(found.length)} ${called}`, how, note: null }];
    }
    return found.map((entry) => ({
      what: entry.name[language],
      how: fields.map((field) => valued(entry, field)).join("; "),
      // A note tells how a number was computed, where one was.
      note:
        origin === "computed" || fieldsOf(entry, "computed").length === 0
          ? (entry.note?.[language] ?? null)
          : null,
    }));
  }
}

/** The fields of the origin; `whole` where the entry itself is. Children are told for all units at once. */
function fieldsOf(entry: Entry, origin: Origin): readonly string[] {
  const { origins = {} } = entry;
  const own = Object.keys(origins).filter((field) => originOf(entry, field) === origin);
  return [...(entry.origin === origin ? ["whole"] : []), ...own].filter((field) => field !== "children");
}

/** Who coordinates, decides and pays, and the children, where that is of the origin. */
function duties(
  { organisation, t, format }: Setting,
  origin: Origin,
  { called }: FieldWords,
): readonly Filled[] {
  const { coordination, referral, financing, units } = organisation;
  const seats = (duty: "referral" | "financing", held: SeatPerOffer) =>
    offers
      .filter((offer) => held[offer].origin === origin)
      .map((offer) => ({
        what: t(`cases:${duty}.${offer}`),
        how: held[offer].at === "area" ? t("cases:areaLeader") : called(held[offer].at),
        note: null,
      }));
  const some = coordination.length > mostNamed;
  const holders = some
    ? t("cases:holders", { count: coordination.length })
    : format.list(coordination.map(called));
  const shares = units.filter((unit) => unit.origins?.children === origin);
  const children = ([1, 2, 3] as const).map((level) =>
    t("cases:childrenOn", {
      level,
      count: shares.reduce((total, unit) => total + unit.children[level], 0),
    }),
  );
  return [
    ...(organisation.origins?.coordination === origin
      ? [{ what: t("cases:coordination"), how: holders, note: null }]
      : []),
    ...seats("referral", referral),
    ...seats("financing", financing),
    ...(shares.length > 0
      ? [{ what: t("cases:children"), how: format.list(children), note: t("cases:childrenShared") }]
      : []),
  ];
}
