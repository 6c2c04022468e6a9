import { type Diagram, placedAt, svgOf } from "../diagrams/diagram.ts";
import { type LegendItem, legend } from "../diagrams/legend/legend.ts";
import { lettered, wrapped } from "../diagrams/lettering.ts";
import { all, element, type Markup, translate } from "../diagrams/markup.ts";
import { palette } from "../diagrams/palette.ts";

type StandaloneDrawing = {
  readonly diagram: Diagram;
  readonly legend?: readonly LegendItem[];
  /** "Kilde: …", with its word before it. */
  readonly source: string;
  /** "Hentet 22.11.2026", with its word before it. */
  readonly date: string;
  /** What was chosen, in words; nothing where there is no choice. */
  readonly chosen?: string;
  /** Where the same is on the site. */
  readonly address?: string;
  /** As wide as a slide, 16 to 9. */
  readonly wide?: boolean;
  /** Whatever the file needs besides, such as its letters. */
  readonly definitions?: Markup;
};

const margin = 24;
const leastWidth = 480;

/**
 * The diagram as a file of its own: title above; legend, choices, source, date and address below, on white. All looks are
 * presentation attributes, so it is the same in any program.
 */
export function standaloneSvg({
  diagram,
  legend: items = [],
  source,
  date,
  chosen = "",
  address = "",
  wide = false,
  definitions,
}: StandaloneDrawing): string {
  const inner = Math.max(diagram.width, leastWidth);
  const title = wrapped(diagram.title, { width: inner, size: 20, weight: "semibold" }, 3);
  const text = wrapped(diagram.description, { width: Math.min(inner, 720), size: 13 }, 6);
  const titleBottom = margin + title.length * 25;
  const top = titleBottom + (text.length > 0 ? text.length * 18 + 8 : 0) + 10;
  const signs = legend(items, inner);
  const legendTop = top + diagram.height + 18;
  const foot = [chosen, `${source} · ${date}`, address]
    .filter((line) => line !== "")
    .flatMap((line) => wrapped(line, { width: inner, size: 12 }, 4));
  const footTop = legendTop + signs.height + (signs.height > 0 ? 10 : 0);
  const [ownWidth, ownHeight] = [inner + 2 * margin, footTop + foot.length * 16 + margin];
  const [width, height] = wide ? slideAround(ownWidth, ownHeight) : [ownWidth, ownHeight];
  const sheet = all(
    lettered(title, margin, margin + 18, { size: 20, weight: "semibold", fill: palette.ink, leading: 25 }),
    text.length > 0
      ? lettered(text, margin, titleBottom + 14, { size: 13, fill: palette.soft, leading: 18 })
      : undefined,
    placedAt(diagram, margin, top),
    placedAt({ ...diagram, body: signs.body }, margin, legendTop),
    lettered(foot, margin, footTop + 12, { size: 12, fill: palette.soft, leading: 16 }),
  );
  const body = all(
    definitions,
    element("rect", { width, height, fill: palette.paper }),
    element("g", { transform: translate((width - ownWidth) / 2, (height - ownHeight) / 2) }, sheet),
  );
  return svgOf({ ...diagram, width, height, body }, "drawing").svg;
}

/** The smallest slide of 16 to 9 that holds a sheet. */
const slideAround = (width: number, height: number): readonly [width: number, height: number] =>
  width * 9 > height * 16 ? [width, (width * 9) / 16] : [(height * 16) / 9, height];
