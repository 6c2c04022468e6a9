import { mostNamed } from "../../diagrams/drawing/places/metrics.ts";
import { generalUnits, leafAreas } from "../../domain/organisation/parts.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import type { Visit } from "../page.ts";

/** An area with what lies in it, each with its groups. */
export type NamedArea = { readonly name: string; readonly units: readonly string[] };

/** The areas of a municipality that is too large for its units to be named on a drawing; of others none. */
export function areasOf(
  organisation: Organisation,
  { language, format }: Pick<Visit, "language" | "format">,
): readonly NamedArea[] {
  if (organisation.units.length <= mostNamed) return [];
  const units = Map.groupBy(generalUnits(organisation), ({ area }) => area);
  const larger = new Map(organisation.areas.map(({ id, name }) => [id, name[language]]));
  return leafAreas(organisation).map(({ id, name, within }) => ({
    name: [name[language], larger.get(within ?? "")].filter(Boolean).join(", "),
    units: (units.get(id) ?? []).map((unit) =>
      unit.groups.length === 0
        ? unit.name[language]
        : `${unit.name[language]} (${format.list(unit.groups.map((group) => group.name[language]))})`,
    ),
  }));
}
