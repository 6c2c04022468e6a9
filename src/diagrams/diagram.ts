import { element, type Markup, translate } from "./markup.ts";

/** A finished drawing: its size in pixels at natural scale, its two texts, and what is drawn. */
export type Diagram = {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly body: Markup;
};

export const typeface = "'IBM Plex Sans', sans-serif";

/**
 * The diagram as one `<svg>` for a page. `id` must be the page's own for this diagram: the title and description are
 * tied to it. The picture scales with its width; `class` is put beside "diagram".
 */
export function svgOf(diagram: Diagram, id: string, className = ""): Markup {
  const { width, height, title, description, body } = diagram;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: `diagram ${className}`.trim(),
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      role: "img",
      "aria-labelledby": description === "" ? `${id}-title` : `${id}-title ${id}-description`,
      "font-family": typeface,
    },
    element("title", { id: `${id}-title` }, title),
    description === "" ? undefined : element("desc", { id: `${id}-description` }, description),
    body,
  );
}

/** The diagram as it stands inside another, moved to (x, y). */
export const placedAt = (diagram: Diagram, x: number, y: number): Markup =>
  element("g", { transform: translate(x, y) }, diagram.body);
