import { municipalityId } from "../../../../domain/organisation/graph/attributes.ts";
import type { Organisation } from "../../../../domain/organisation/schema.ts";
import type { Visit } from "../../../page.ts";
import type { Value } from "../change/field.ts";
import { areaLeader } from "../change/unit-form.ts";

type Reader = Pick<Visit, "t" | "language" | "format">;

/** What the values of an organisation's fields are called. */
type ToldValues = {
  /** An option of a choice: whose id it is, or the word of ours; of one left open what that means. */
  readonly option: (field: string, value: string) => string;
  /** As it stands in a cell; several are named up to three, and counted beyond. */
  readonly value: (field: string, value: Value | undefined) => string;
};

const mostNamed = 3;

export function toldValues(organisation: Organisation, { t, language, format }: Reader): ToldValues {
  const { departments, sections, areas, units, supportTeams, committees, networks, providers } = organisation;
  const named = new Map(
    [
      ...[...departments, ...sections, ...areas, ...units, ...supportTeams, ...committees, ...networks],
      ...[...providers, ...units.flatMap(({ groups }) => groups)],
    ].map(({ id, name }) => [id, name[language]]),
  );
  named.set(municipalityId, organisation.name[language]);
  const option = (field: string, value: string): string => {
    const group = field.startsWith("referral-") || field.startsWith("financing-") ? "seat" : field;
    return named.get(value) ?? t(`today:option.${group}.${value === "" ? "none" : value}`);
  };
  const value = (field: string, one: Value | undefined): string => {
    if (one === null || one === undefined) return "–";
    if (typeof one === "number") return format.number(one);
    if (field === "leader" && one === areaLeader) return t("today:areaLeader");
    if (typeof one === "string") return field === "name" ? one : option(field, one);
    if (one.length === 0) return "–";
    const names = one.map((each) => option(field, each));
    if (names.length <= mostNamed) return format.list(names);
    return t("today:andMore", { names: format.list(names.slice(0, 2)), count: names.length - 2 });
  };
  return { option, value };
}
