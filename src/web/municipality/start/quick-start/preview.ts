import { drawingOf } from "../../../../diagrams/drawing/draw-organisation.ts";
import { mostNamed } from "../../../../diagrams/drawing/places/metrics.ts";
import { placesOf } from "../../../../diagrams/drawing/places/places.ts";
import { tableOfOrganisation } from "../../../../diagrams/drawing/table.ts";
import { signsIn } from "../../../../diagrams/legend/signs.ts";
import { type Fault, pathOf } from "../../../../domain/faults/fault.ts";
import { read } from "../../../../domain/faults/read.ts";
import { generalUnits, leafAreas } from "../../../../domain/organisation/parts.ts";
import type { Organisation } from "../../../../domain/organisation/schema.ts";
import { drawingWords } from "../../../../files/drawing-words.ts";
import { toldIn } from "../../../../texts/faults/told.ts";
import type { Components } from "../../../components.ts";
import { legendOf, onPageIn, tableOf } from "../../../drawings/parts.ts";
import type { FilledForm } from "../../../forms/filled-form.ts";
import type { Visit } from "../../../page.ts";
import type { Html } from "../../../render/html.ts";
import { answered } from "./answered.ts";
import { assumedIn, type ToldAssumption } from "./assumed-view.ts";
import { type FieldName, fieldNames, quickStartFields } from "./fields.ts";
import { labelOf, unnamed } from "./words.ts";

/** What is drawn of the form as it stands. Where it cannot be drawn nothing is told of the drawing, and a browser keeps what it has. */
type Preview = {
  readonly isEmpty: boolean;
  readonly faults: readonly string[];
  readonly drawn: {
    readonly figure: Omit<Components["figure-frame"], "table" | "legend">;
    readonly table: Components["table"];
    readonly legend: Components["legend"];
    readonly assumed: readonly ToldAssumption[];
  } | null;
};

export function previewOf({ field }: FilledForm, visit: Visit): Preview {
  const typed = Object.fromEntries(fieldNames.map((name) => [name, field(name).value]));
  if (typed.units?.trim() === "") return { isEmpty: true, faults: [], drawn: null };
  const answers = read(quickStartFields(visit.language), typed);
  const made = answers.ok ? answered(answers.value, unnamed(visit.site.texts)) : answers;
  if (!made.ok)
    return { isEmpty: false, faults: made.faults.map((found) => toldAt(found, visit)), drawn: null };
  const { given, organisation } = made.value;
  return {
    isEmpty: false,
    faults: [],
    drawn: { ...drawnOf(organisation, visit), assumed: assumedIn(given, organisation, visit) },
  };
}

const toldAt = (found: Fault, { t, language }: Visit): string => {
  const told = toldIn(language, found);
  // A reason is a whole sentence, and names no single field.
  return found.code === "decisions-disagree" ? told : `${labelOf(pathOf(found) as FieldName, t)}: ${told}`;
};

function drawnOf(organisation: Organisation, visit: Visit) {
  const { t, language } = visit;
  const units = generalUnits(organisation).length;
  const areas = leafAreas(organisation).length;
  const title = t("start:drawn.title", {
    name: organisation.name[language],
    units: t("start:drawn.units", { count: units }),
    areas: t("start:drawn.areas", { count: areas }),
  });
  const description = t("drawings:drawingDescription");
  const words = drawingWords(visit, { title, description });
  const drawn = (size: "small" | "medium") =>
    drawingOf({ organisation, places: placesOf([organisation], { size }), words })({ title, description });
  const drawing: Html = onPageIn(drawn("small"), drawn("medium"), "quick-start-picture");
  return {
    figure: { id: "quick-start-drawing", title, description, drawing },
    table:
      organisation.units.length <= mostNamed
        ? tableOf(tableOfOrganisation(organisation, words))
        : tableOfAreas(organisation, title, visit),
    legend: legendOf(signsIn(organisation, undefined), t),
  };
}

/** What the drawing shows of units that are too many to name. */
function tableOfAreas(
  organisation: Organisation,
  caption: string,
  { t, language, format }: Visit,
): Components["table"] {
  const units = Map.groupBy(generalUnits(organisation), ({ area }) => area);
  return {
    caption,
    columns: [{ text: t("start:drawn.area") }, { text: t("start:label.units"), numeric: true }],
    rows: leafAreas(organisation).map(({ id, name }) => [
      name[language],
      format.number(units.get(id)?.length ?? 0),
    ]),
  };
}
