import { drawOrganisation } from "../../../diagrams/drawing/draw-organisation.ts";
import { oneArea } from "../../../diagrams/drawing/one-area.ts";
import { mostNamed } from "../../../diagrams/drawing/places/metrics.ts";
import { placesOf } from "../../../diagrams/drawing/places/places.ts";
import { signsIn } from "../../../diagrams/legend/signs.ts";
import { leafAreas } from "../../../domain/organisation/parts.ts";
import type { Organisation } from "../../../domain/organisation/schema.ts";
import { drawingWords } from "../../../files/drawing-words.ts";
import type { Components, Link } from "../../components.ts";
import { legendOf, onPageIn } from "../../drawings/parts.ts";
import type { Visit } from "../../page.ts";
import type { Html } from "../../render/html.ts";

export type TodayFigure = {
  readonly title: string;
  readonly description: string;
  readonly drawing: Html;
  readonly legend: Components["legend"];
  /** The areas that open, where the drawing only counts their units; and the way back from one. */
  readonly areas: readonly (Link & { readonly units: number })[];
  readonly back: Link | null;
};

/** So wide that every unit of one area has room for its name, on a phone and on a page. */
const areaWidths = { small: 300, medium: 700 } as const;

/** The municipality as it is, drawn; or one area of it, where that is asked for. */
export function todayFigure(
  organisation: Organisation,
  asked: string | null,
  address: string,
  { t, language }: Pick<Visit, "t" | "language">,
): TodayFigure {
  const area = organisation.areas.find(({ id }) => id === asked);
  const shown = area ? oneArea(organisation, area.id) : organisation;
  const municipality = organisation.name[language];
  const title = area
    ? t("drawings:area.title", { area: area.name[language], municipality })
    : t("today:drawn", { municipality });
  const description = t("drawings:drawingDescription");
  const words = drawingWords({ t, language }, { title, description }, organisation.words);
  const drawn = (size: "small" | "medium") =>
    drawOrganisation({
      organisation: shown,
      places: placesOf([shown], area ? { size: "medium", width: areaWidths[size] } : { size }),
      words,
    });
  const isLarge = organisation.units.length > mostNamed;
  return {
    title,
    description,
    drawing: onPageIn(drawn("small"), drawn("medium"), "today-picture"),
    legend: legendOf(signsIn(shown, undefined), t),
    areas:
      isLarge && !area
        ? leafAreas(organisation).map((one) => areaLink(one, organisation, address, language))
        : [],
    back: area ? { text: t("today:wholeMunicipality"), href: `${address}#drawing` } : null,
  };
}

const areaLink = (
  { id, name }: Organisation["areas"][number],
  { units }: Organisation,
  address: string,
  language: Visit["language"],
) => ({
  text: name[language],
  href: `${address}?${new URLSearchParams({ area: id })}#drawing`,
  units: units.filter(({ area }) => area === id).length,
});
