import { type Fault, pathOf } from "../../../../domain/faults/fault.ts";
import { municipalityId } from "../../../../domain/organisation/graph/attributes.ts";
import type { Organisation } from "../../../../domain/organisation/schema.ts";
import { toldIn } from "../../../../texts/faults/told.ts";
import type { Visit } from "../../../page.ts";
import type { Kind } from "../change/entry-forms.ts";
import { openAt } from "../table/tables.ts";

export type Finding = {
  readonly isError: boolean;
  readonly text: string;
  /** Whose it is, and its form. */
  readonly place: { readonly text: string; readonly href: string | null } | null;
};

const kindOf: Readonly<Record<string, Kind>> = {
  units: "unit",
  areas: "area",
  supportTeams: "team",
  providers: "provider",
  networks: "network",
  committees: "committee",
  sections: "section",
  departments: "department",
};

/** What does not hold together or is missing, the worst first, each with the place where it is corrected. */
export function findingsView(
  faults: readonly Fault[],
  organisation: Organisation,
  address: string | null,
  { t, language }: Pick<Visit, "t" | "language">,
): readonly Finding[] {
  const told = faults
    .toSorted((a, b) => Number(b.severity === "error") - Number(a.severity === "error"))
    .map((found) => ({
      isError: found.severity === "error",
      text: sentence(toldIn(language, found)),
      place: placeOf(pathOf(found), organisation, address, { t, language }),
    }));
  return [...told, ...unknownIn(organisation, address, { t, language })];
}

function placeOf(
  path: string,
  organisation: Organisation,
  address: string | null,
  { t, language }: Pick<Visit, "t" | "language">,
): Finding["place"] {
  const [list = "", at = ""] = path.split(".");
  const kind = kindOf[list];
  const entry = kind && organisation[list as "units"][Number(at)];
  const open = (to: Kind, id: string) => (address === null ? null : openAt(address, to, id));
  if (kind !== undefined && entry !== undefined)
    return { text: entry.name[language], href: open(kind, entry.id) };
  if (list === "providers")
    return {
      text: t("today:add.provider"),
      href: address === null ? null : openAt(address, "provider", null),
    };
  return path === ""
    ? null
    : { text: t("today:table.municipality"), href: open("municipality", municipalityId) };
}

/** Numbers that nobody has told or assumed, each kind once with the first unit that lacks it. */
function unknownIn(
  { units }: Organisation,
  address: string | null,
  { t, language }: Pick<Visit, "t" | "language">,
): readonly Finding[] {
  return (["places", "staff"] as const).flatMap((field) => {
    const lacking = units.filter((unit) => unit[field] === null);
    const [first] = lacking;
    if (first === undefined) return [];
    const href = address === null ? null : openAt(address, "unit", first.id);
    return [
      {
        isError: false,
        text: t(`today:unknown.${field}`, { count: lacking.length }),
        place: { text: first.name[language], href },
      },
    ];
  });
}

const sentence = (text: string) => {
  const begun = text.charAt(0).toLocaleUpperCase() + text.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
};
