import { type Organisation, offers } from "../schema.ts";

/** What a field may name: a seat is a department, a section, a committee or "area", networks, support teams, groups and
 * providers from outside lead nobody, and these do not coordinate. */
export type Role = "actor" | "holder" | "leader" | "seat" | "area" | "department";
/** A field that names somebody by id. */
type Reference = { readonly path: string; readonly id: string; readonly to: Role };

/** Every field that names somebody, in the order of the schema. */
export function referencesIn(organisation: Organisation): readonly Reference[] {
  const { sections, areas, units, supportTeams, committees, networks, referralTies } = organisation;
  const actor = (path: string, id: string): Reference => ({ path, id, to: "actor" });
  const leads = (path: string, id: string): Reference => ({ path, id, to: "leader" });
  const area = (path: string, id: string): Reference => ({ path, id, to: "area" });
  return [
    ...sections.map(
      ({ department }, at) =>
        ({ path: `sections.${at}.department`, id: department, to: "department" }) as const,
    ),
    ...areas.flatMap(({ leader, within }, at) => [
      ...(leader === null ? [] : [leads(`areas.${at}.leader`, leader)]),
      ...(within === undefined ? [] : [area(`areas.${at}.within`, within)]),
    ]),
    ...units.flatMap((unit, at) => [
      leads(`units.${at}.leader`, unit.leader),
      ...(unit.area === null ? [] : [area(`units.${at}.area`, unit.area)]),
    ]),
    ...supportTeams.flatMap(({ leader, serves }, at) => [
      leads(`supportTeams.${at}.leader`, leader),
      ...(serves === "all" ? [] : serves.map((id, place) => area(`supportTeams.${at}.serves.${place}`, id))),
    ]),
    ...committees.map(({ leader }, at) => leads(`committees.${at}.leader`, leader)),
    ...Object.entries({ committees, networks }).flatMap(([field, circles]) =>
      circles.flatMap(({ members }, at) =>
        members.map((id, place) => actor(`${field}.${at}.members.${place}`, id)),
      ),
    ),
    ...organisation.coordination.map((id, at) => ({ path: `coordination.${at}`, id, to: "holder" as const })),
    ...(["referral", "financing"] as const).flatMap((field) =>
      offers.map((offer) => ({
        path: `${field}.${offer}.at`,
        id: organisation[field][offer].at,
        to: "seat" as const,
      })),
    ),
    ...referralTies.flatMap(({ from, to }, at) => [
      actor(`referralTies.${at}.from`, from),
      actor(`referralTies.${at}.to`, to),
    ]),
  ];
}
