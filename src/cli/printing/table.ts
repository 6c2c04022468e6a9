import { visible } from "./visible.ts";

type Column = { readonly head: string; readonly align?: "left" | "right" };

/** Rows under their heads in aligned columns, two spaces between them. An empty table is its heads alone. */
export function tableText(columns: readonly Column[], cells: readonly (readonly string[])[]): string {
  const rows = cells.map((row) => row.map(onOneLine));
  const heads = columns.map(({ head }) => head);
  const widths = columns.map((_, place) =>
    Math.max(...[heads, ...rows].map((row) => (row[place] ?? "").length)),
  );
  const line = (row: readonly string[]) =>
    columns
      .map(({ align }, place) => {
        const [cell, width] = [row[place] ?? "", widths[place] ?? 0];
        return align === "right" ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd();
  return [heads, widths.map((width) => "─".repeat(width)), ...rows].map(line).join("\n");
}

/** As wide as it looks: names may hold line ends and what a terminal obeys. */
const onOneLine = (cell: string) => visible(cell).replaceAll("\n", "\\n").replaceAll("\t", "\\t");
