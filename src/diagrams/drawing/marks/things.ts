import { isGeneral } from "../../../domain/organisation/parts.ts";
import type { Origin } from "../../../domain/origin.ts";
import { lettered, widthOf, wrapped } from "../../lettering.ts";
import { all, element, type Markup, pathData, translate } from "../../markup.ts";
import { decimal } from "../../numerals.ts";
import { palette } from "../../palette.ts";
import { outlines } from "../../shapes.ts";
import { classWith, type Mark, type MarkOf } from "../moved.ts";
import type { PlacedNode } from "../placed/nodes.ts";
import type { Placed } from "../placed/placed.ts";
import type { DrawingWords } from "../words.ts";
import { tintOf } from "./ground.ts";
import { seat } from "./leaders.ts";

/** Units, teams and committees. General units are quiet; what is special is filled, or hollow where assumed. */
export function things(placed: Placed, words: DrawingWords, marked: MarkOf): Markup {
  const { nodes, places } = placed;
  return all(
    nodes.map((node) => held(node, placed)),
    nodes.map((node) =>
      element(
        "g",
        {
          class: classWith("node", marked(node.id)),
          "data-id": node.id,
          transform: translate(node.at.x, node.at.y),
        },
        element("title", {}, titleOf(node, words, marked(node.id))),
        shape(node),
        node.ownBoard ? board(node) : undefined,
        inside(node, words),
        places.size !== "small" && (places.metrics.names || !isGeneral(node))
          ? label(node, groundOf(node, placed))
          : undefined,
      ),
    ),
  );
}

/** Dashed where assumed, strong where published or entered, plain where computed. */
export const strokeOf = (origin: Origin): Readonly<Record<string, string | number | undefined>> => ({
  "stroke-width": origin === "published" || origin === "entered" ? 1.25 : 1,
  "stroke-dasharray": origin === "assumed" ? "2 1.5" : undefined,
});

function shape(node: PlacedNode): Markup {
  const filled = !isGeneral(node) && node.kind !== "committee";
  const assumed = node.origin === "assumed";
  return element("path", {
    d: outlines[node.kind](node.r),
    fill: filled && !assumed ? palette.accent : palette.paper,
    stroke: filled ? palette.accent : assumed ? palette.line : palette.soft,
    ...strokeOf(node.origin),
    ...(node.coordinates ? { "stroke-width": 2.5, stroke: palette.accent } : {}),
  });
}

/** A second outline around a unit that a board of its own leads. */
const board = ({ kind, r }: PlacedNode): Markup =>
  element("path", { d: outlines[kind](r + 2.5), fill: "none", stroke: palette.ink, "stroke-width": 1 });

/** A number that would have to be smaller stands in the title alone. */
const leastLetters = 12;

function inside(node: PlacedNode, words: DrawingWords): Markup | undefined {
  if (node.decides) return seat(0, 0, node.r * 0.6);
  if (node.kind === "supportTeam" && node.staff !== null) {
    const size = Math.max(leastLetters, node.r * 1.15);
    const text = decimal(node.staff, words.language, node.staff < 10 ? 1 : 0);
    if (widthOf(text, size, "semibold") > 2 * node.r - 2.5) return undefined;
    return lettered(text, 0, size * 0.36, {
      size,
      weight: "semibold",
      fill: node.origin === "assumed" ? palette.accent : palette.paper,
      anchor: "middle",
    });
  }
  if (node.groups === 0) return undefined;
  const shown = Math.min(node.groups, 4);
  const side = shown === 1 ? node.r * 0.95 : node.r * 0.62;
  const offset = shown === 1 ? 0 : node.r * 0.42;
  const centres = [
    [-1, shown > 2 ? -1 : 0],
    [1, shown > 2 ? -1 : 0],
    [-1, 1],
    [1, 1],
  ] as const;
  return element("path", {
    d: centres
      .slice(0, shown)
      .map(([x, y]) => pathData`M${x * offset - side / 2} ${y * offset - side / 2}h${side}v${side}h${-side}Z`)
      .join(""),
    fill: palette.accent,
  });
}

/** A team under a special nursery's leader stands in one frame with it. */
function held(node: PlacedNode, { nodeOf }: Placed): Markup | undefined {
  const leader = nodeOf.get(node.beside ?? "");
  if (leader === undefined || leader.at.y !== node.at.y) return undefined;
  const pad = node.r * 1.5;
  const [left, right] = [Math.min(leader.at.x, node.at.x), Math.max(leader.at.x, node.at.x)];
  return element("rect", {
    x: left - pad,
    y: node.at.y - pad,
    width: right - left + 2 * pad,
    height: 2 * pad,
    rx: pad,
    fill: "none",
    stroke: palette.accent,
    "stroke-width": 1,
  });
}

/** Sections and columns are paper; what the department itself leads lies on its lane. */
function groundOf({ id }: PlacedNode, placed: Placed): string {
  const { containment, places } = placed;
  const holder = containment.slots.get(id)?.id ?? "";
  return places.sections.get(holder)?.direct ? tintOf(placed, holder) : palette.paper;
}

function label(node: PlacedNode, ground: string): Markup | undefined {
  if (node.at.room < 48) return undefined;
  const general = isGeneral(node);
  const size = 12;
  const leading = general ? 12 : 13;
  const lines = wrapped(node.name, { width: node.at.room, size }, general ? 2 : 3);
  // A name that has no room stands whole in the title and the table, never cut.
  if (lines.some((line) => line.includes("…"))) return undefined;
  return lettered(lines, node.r * 1.2 + (general ? 6 : 8), size * 0.35 - ((lines.length - 1) * leading) / 2, {
    size,
    fill: general ? palette.soft : palette.ink,
    leading,
    halo: ground,
  });
}

const titleOf = (node: PlacedNode, words: DrawingWords, mark: Mark | null): string =>
  [
    `${words.kinds[node.kind]}: ${node.name}`,
    node.ownBoard ? words.ownBoard : "",
    node.groups > 0 ? words.groups(node.groups) : "",
    node.places === null ? "" : words.places(node.places),
    node.kind === "supportTeam" && node.staff !== null ? words.staff(node.staff) : "",
    node.coordinates ? words.coordinates : "",
    node.decides ? words.decides : "",
    node.origin === "assumed" ? words.origins.assumed : "",
    mark?.text ?? "",
  ]
    .filter((part) => part !== "")
    .join(", ");
