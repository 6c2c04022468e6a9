import type { Import } from "./imports.ts";

/** Files that lead back to themselves, each circle once (strongly connected parts, Tarjan 1972). */
export function circlesIn(imports: readonly Import[]): readonly (readonly string[])[] {
  const next = Map.groupBy(imports, ({ from }) => from);
  const met = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const known = met.get(file);
    if (known !== undefined) return open.includes(file) ? known : Number.POSITIVE_INFINITY;
    const own = met.size;
    met.set(file, own);
    open.push(file);
    const lowest = Math.min(own, ...(next.get(file) ?? []).map(({ to }) => visit(to)));
    if (lowest === own) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) circles.push(circle);
    }
    return lowest;
  };
  for (const file of next.keys()) visit(file);
  return circles;
}
