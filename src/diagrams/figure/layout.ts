import { hierarchy, tree } from "d3-hierarchy";
import type { Model } from "../../domain/corpus/schema.ts";

export type FigureNode = Model["figure"]["nodes"][number];
export type FigureEdge = Model["figure"]["edges"][number];

/** `column` counts leaves from the left, 0 to `columns` - 1; `row` counts levels from the top. */
type FigurePlaces = {
  readonly columns: number;
  readonly rows: number;
  readonly at: ReadonlyMap<string, { readonly column: number; readonly row: number }>;
};

type Branch = { readonly id: string; readonly children: readonly Branch[] };

const above = ({ kind }: FigureEdge): boolean => kind === "leads" || kind === "contains";

/**
 * The places of a printed figure: each node under the lowest of those that lead or contain it, siblings in reading
 * order, and a network under the middle of its members.
 */
export function figurePlaces({ nodes, edges }: Pick<Model["figure"], "nodes" | "edges">): FigurePlaces {
  const depths = new Map<string, number>();
  const depthOf = (id: string, seen: readonly string[] = []): number => {
    const known = depths.get(id);
    if (known !== undefined || seen.includes(id)) return known ?? 0;
    const parents = edges.filter((edge) => above(edge) && edge.to === id);
    const depth = Math.max(-1, ...parents.map(({ from }) => depthOf(from, [...seen, id]))) + 1;
    depths.set(id, depth);
    return depth;
  };
  const parentOf = (id: string): string | undefined =>
    edges
      .filter((edge) => above(edge) && edge.to === id && edge.from !== id)
      .toSorted((a, b) => depthOf(b.from) - depthOf(a.from))[0]?.from;
  const networks = nodes.filter(({ id }) => edges.some(({ kind, to }) => kind === "memberOf" && to === id));
  const inTree = nodes.filter((node) => !networks.includes(node));
  const branch = (id: string): Branch => ({
    id,
    children: inTree.filter((node) => parentOf(node.id) === id).map((node) => branch(node.id)),
  });
  const roots = inTree.filter(({ id }) => parentOf(id) === undefined).map(({ id }) => branch(id));
  const root = tree<Branch>()
    .nodeSize([1, 1])
    .separation(() => 1)(hierarchy<Branch>({ id: "", children: roots }, ({ children }) => children));
  const placed = root.descendants().slice(1);
  const left = Math.min(0, ...placed.map(({ x }) => x));
  const at = new Map(placed.map(({ data, x, depth }) => [data.id, { column: x - left, row: depth - 1 }]));
  const lowest = Math.max(0, ...placed.map(({ depth }) => depth - 1));
  for (const { id } of networks) {
    const members = edges.flatMap(({ kind, from, to }) =>
      kind === "memberOf" && to === id ? (at.get(from)?.column ?? []) : [],
    );
    const middle = members.reduce((total, column) => total + column, 0) / Math.max(members.length, 1);
    at.set(id, { column: middle, row: lowest + 1 });
  }
  const all = [...at.values()];
  return {
    columns: Math.max(0, ...all.map(({ column }) => column)) + 1,
    rows: Math.max(0, ...all.map(({ row }) => row)) + 1,
    at,
  };
}
