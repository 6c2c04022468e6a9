import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export type Row = Readonly<Record<string, string>>;

/** The rows of a table in test/data, by the names in its first line. A cell with a comma stands in quotation marks. */
export function tableOf(name: string): readonly Row[] {
  const text = readFileSync(fileURLToPath(new URL(`../../data/${name}.csv`, import.meta.url)), "utf8");
  const [head = [], ...rows] = text.trimEnd().split("\n").map(cellsOf);
  return rows.map((cells) => Object.fromEntries(head.map((column, at) => [column, cells[at] ?? ""])));
}

const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'),
  );
