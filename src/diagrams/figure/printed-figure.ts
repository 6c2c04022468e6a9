import type { Model } from "../../domain/corpus/schema.ts";
import type { Language } from "../../domain/language.ts";
import type { Diagram } from "../diagram.ts";
import { lettered, wrapped } from "../lettering.ts";
import { all, element, type Markup, pathData } from "../markup.ts";
import { laneTints, palette } from "../palette.ts";
import type { DiagramTable } from "../table.ts";
import { type FigureEdge, type FigureNode, figurePlaces } from "./layout.ts";

export type FigureWords = {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly from: string;
  readonly tie: string;
  readonly to: string;
  readonly firmness: string;
  readonly kinds: Readonly<Record<FigureEdge["kind"], string>>;
  readonly firmnesses: Readonly<Record<FigureNode["firmness"], string>>;
};

type Figure = Pick<Model["figure"], "nodes" | "edges">;
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const boxHeight = 52;
const rowGap = 44;
const leastPitch = 112;

/**
 * A model's printed figure as far as it is known. A printed label stands in a solid frame, what only the prose says is
 * plain, and what is our inference is dashed; likewise the ties.
 */
export function printedFigure(figure: Figure, words: FigureWords, width = 860): Diagram {
  const places = figurePlaces(figure);
  const pitch = Math.max(leastPitch, Math.min(220, width / places.columns));
  const boxes = new Map(
    figure.nodes.flatMap((node) => {
      const at = places.at.get(node.id);
      if (at === undefined) return [];
      const box = {
        x: at.column * pitch + 7,
        y: at.row * (boxHeight + rowGap) + 16,
        width: pitch - 14,
        height: boxHeight,
      };
      return [[node.id, box] as const];
    }),
  );
  const networks = new Set(figure.edges.flatMap(({ kind, to }) => (kind === "memberOf" ? [to] : [])));
  return {
    width: places.columns * pitch,
    height: places.rows * (boxHeight + rowGap) - rowGap + 34,
    title: words.title,
    description: words.description,
    body: all(
      figure.edges.map((edge) => tie(edge, boxes, figure.edges)),
      figure.nodes.map((node) => box(node, boxes.get(node.id), networks.has(node.id), words)),
    ),
  };
}

const dashes = (firmness: FigureNode["firmness"]): string | undefined =>
  firmness === "infer" ? "5 4" : undefined;

function box(
  node: FigureNode,
  at: Box | undefined,
  network: boolean,
  words: FigureWords,
): Markup | undefined {
  if (at === undefined) return undefined;
  const lines = wrapped(node.label[words.language], { width: at.width - 14, size: 13 }, 3);
  const frame = { fill: palette.paper, "stroke-dasharray": network ? "6 4" : dashes(node.firmness) };
  const plain = node.firmness === "text";
  return element(
    "g",
    { "data-id": node.id },
    element("title", {}, `${node.label[words.language]} (${words.firmnesses[node.firmness]})`),
    network
      ? element("rect", { ...at, rx: at.height / 2, ...frame, stroke: palette.accent, "stroke-width": 1.75 })
      : element("rect", {
          ...at,
          rx: 3,
          ...frame,
          fill: plain ? laneTints[0] : palette.paper,
          stroke: plain ? undefined : palette.soft,
          "stroke-width": node.firmness === "label" ? 1.5 : 1,
        }),
    lettered(lines, at.x + at.width / 2, at.y + at.height / 2 + 4.5 - (lines.length - 1) * 7.5, {
      size: 13,
      fill: palette.ink,
      anchor: "middle",
      leading: 15,
    }),
  );
}

function tie(
  edge: FigureEdge,
  boxes: ReadonlyMap<string, Box>,
  edges: readonly FigureEdge[],
): Markup | undefined {
  const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
  if (from === undefined || to === undefined) return undefined;
  const own = edge.kind === "coordinates" || edge.kind === "memberOf";
  return element("path", {
    d: edge.kind === "coordinates" ? besides(from, to) : downwards(from, to, asideOf(edge, edges, boxes)),
    fill: "none",
    stroke: own ? palette.accent : palette.soft,
    "stroke-width": own ? 1.75 : 1,
    "stroke-dasharray": dashes(edge.firmness),
  });
}

/** Where two ties come down on the same node, the one from further up comes straight, the nearer one inside it. */
function asideOf(edge: FigureEdge, edges: readonly FigureEdge[], boxes: ReadonlyMap<string, Box>): number {
  const heights = edges
    .filter(({ to, kind }) => to === edge.to && (kind === "leads" || kind === "contains"))
    .flatMap(({ from }) => boxes.get(from) ?? [])
    .toSorted((a, b) => b.y - a.y);
  const [nearest, own, to] = [heights[0], boxes.get(edge.from), boxes.get(edge.to)];
  if (heights.length < 2 || nearest === undefined || own === undefined || to === undefined) return 0;
  const outwards = to.x < nearest.x ? -1 : 1;
  return own === nearest ? -outwards * 18 : 0;
}

function downwards(from: Box, to: Box, aside: number): string {
  const [fromX, toX] = [from.x + from.width / 2, to.x + to.width / 2 + aside];
  const [start, end] = [from.y + from.height, to.y];
  const bend = start < end ? start + rowGap / 2 : (start + end) / 2;
  return pathData`M${fromX} ${start}V${bend}H${toX}V${end}`;
}

/** Level between neighbours, in a bow under whatever stands between the others. */
function besides(one: Box, other: Box): string {
  const [left, right] = one.x < other.x ? [one, other] : [other, one];
  const [start, end] = [left.x + left.width, right.x];
  const neighbours = end - start < left.width * 0.9;
  const y = left.y + left.height / 2;
  if (neighbours && left.y === right.y)
    return pathData`M${start} ${y}H${end}M${start + 4} ${y - 3.5}l-4 3.5l4 3.5M${end - 4} ${y - 3.5}l4 3.5l-4 3.5`;
  const [fromX, toX] = [left.x + left.width / 2, right.x + right.width / 2];
  const [leftFoot, rightFoot] = [left.y + left.height, right.y + right.height];
  return pathData`M${fromX} ${leftFoot}C${fromX} ${leftFoot + 24} ${toX} ${rightFoot + 24} ${toX} ${rightFoot}`;
}

export function tableOfFigure(figure: Figure, words: FigureWords): DiagramTable {
  const label = (id: string) => figure.nodes.find((node) => node.id === id)?.label[words.language] ?? id;
  return {
    caption: words.title,
    head: [words.from, words.tie, words.to, words.firmness],
    rows: figure.edges.map(({ from, to, kind, firmness }) => [
      label(from),
      words.kinds[kind],
      label(to),
      words.firmnesses[firmness],
    ]),
  };
}
