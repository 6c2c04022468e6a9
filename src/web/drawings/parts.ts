import { type Diagram, svgOf } from "../../diagrams/diagram.ts";
import type { ChartSign, Sign } from "../../diagrams/legend/signs.ts";
import { swatch } from "../../diagrams/legend/swatch.ts";
import type { DiagramTable } from "../../diagrams/table.ts";
import { legendItems } from "../../files/drawing-words.ts";
import type { Translate } from "../../texts/texts.ts";
import type { Components } from "../components.ts";
import { drawn, Html } from "../render/html.ts";

/** A diagram as it stands on a page, under an id of the page's own. */
export const onPage = (diagram: Diagram, id: string, className?: string): Html =>
  drawn(svgOf(diagram, id, className));

/** A diagram in two widths, of which a page shows the one that its place has room for. */
export const onPageIn = (
  narrow: Diagram,
  wide: Diagram,
  id: string,
  kind: "drawing" | "strip" = "drawing",
): Html =>
  new Html(
    `<div class="in-two-widths in-two-widths--${kind}"><div class="in-two-widths__narrow">${onPage(narrow, `${id}-narrow`)}</div><div class="in-two-widths__wide">${onPage(wide, id)}</div></div>`,
  );

/** A diagram's equal table. All columns but the first are numbers if `numeric`. */
export const tableOf = ({ caption, head, rows }: DiagramTable, numeric = false): Components["table"] => ({
  caption,
  columns: head.map((text, at) => ({ text, numeric: numeric && at > 0 })),
  rows,
});

export const legendOf = (signs: readonly (Sign | ChartSign)[], t: Translate): Components["legend"] => ({
  label: t("drawings:legend"),
  items: legendItems(signs, t).map(({ sign, text }) => ({ sign: drawn(swatch(sign)), text })),
});
