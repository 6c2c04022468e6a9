import { mostNamed } from "../../../diagrams/drawing/places/metrics.ts";
import type { Language } from "../../../domain/language.ts";
import { leafAreas } from "../../../domain/organisation/parts.ts";
import type { Organisation } from "../../../domain/organisation/schema.ts";
import { pathTo } from "../../routes.ts";
import type { Variant } from "../setting/variant.ts";

/** The areas that open: those of a municipality that is too large for its units to be named on a drawing. */
export const openAreas = (organisation: Organisation): Organisation["areas"] =>
  organisation.units.length > mostNamed ? leafAreas(organisation) : [];

/** An area's id in an address: `aalborg.area-3`. */
const areaPageId = (organisation: string, area: string): string => `${organisation}.${area}`;

/** The areas that open, of all these municipalities. */
export const areaPageIds = (organisations: readonly Organisation[]): readonly string[] =>
  organisations.flatMap((one) => openAreas(one).map(({ id }) => areaPageId(one.id, id)));

/** The address of an area by itself, as it is today or under a model. */
export const areaAddress = (
  organisation: string,
  area: string,
  variant: Variant,
  language: Language,
): string =>
  pathTo("area", language, { area: areaPageId(organisation, area) }) +
  (variant === "today" ? "" : `?${new URLSearchParams({ variant })}`);
