import { generalUnits } from "../../domain/organisation/parts.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import type { Visit } from "../page.ts";
import { areaAddress, openAreas } from "./area/area-page.ts";
import type { Variant } from "./setting/variant.ts";

/** An area that a drawing only counts the units of, and where it is drawn by itself with their names. */
export type OpenArea = { readonly name: string; readonly units: number; readonly href: string };

/** The areas of a municipality that is too large for its units to be named on a drawing; of others none. */
export function areasOf(
  organisation: Organisation,
  variant: Variant,
  { language }: Pick<Visit, "language">,
): readonly OpenArea[] {
  const units = Map.groupBy(generalUnits(organisation), ({ area }) => area);
  const larger = new Map(organisation.areas.map(({ id, name }) => [id, name[language]]));
  return openAreas(organisation).map(({ id, name, within }) => ({
    name: [name[language], larger.get(within ?? "")].filter(Boolean).join(", "),
    units: units.get(id)?.length ?? 0,
    href: areaAddress(organisation.id, id, variant, language),
  }));
}
