import loadHighs from "highs";
import type { CoarseTable, inRanges } from "../../../src/domain/suppression/coarsen.ts";
import type { CountTable } from "../../../src/domain/suppression/table.ts";

// The package is typed as CommonJS, whose default sits one level deeper than in the module that Node loads.
const highs = await (loadHighs as unknown as typeof loadHighs.default)();

type Labels = Readonly<Record<string, string>>;

/** What is shown of a number: itself, nothing, or a range that it lies in. */
type Shown = number | null | ReturnType<typeof inRanges>["counts"][number][number];
type ShownTable = CoarseTable<Shown>;

/** A published number: the people it counts, by their labels, and what is shown of it. */
type Published = { readonly of: Labels; readonly shown: Shown };

export type Pinned = { readonly of: Labels; readonly low: number; readonly high: number };

/**
 * What a reader can work out who knows nothing of how the tables were made: for each number that is not shown as it
 * is, the lowest and highest that fits everything shown, when somebody, in some number, stands behind each combination of all labels of
 * all tables, and no hidden number is under `floor`. By linear programming (HiGHS) over these combinations.
 */
export function attack(
  tables: readonly CountTable[],
  shown: readonly ShownTable[],
  floor: number,
): readonly Pinned[] {
  const people = combinationsOf(tables);
  const countOf = ({ of }: Published) =>
    people
      .flatMap((person, at) =>
        Object.entries(of).every(([what, label]) => person[what] === label) ? [at] : [],
      )
      .map((at) => `+ x${at}`)
      .join(" ");
  const published = tables.flatMap((table, at) => publishedIn(table, shown[at] as ShownTable));
  const constraints = published.flatMap((number) => {
    const [count, { shown }] = [countOf(number), number];
    if (shown === null) return [`${count} >= ${floor}`];
    if (typeof shown === "number") return [`${count} = ${shown}`];
    return [`${count} >= ${shown.from}`, `${count} <= ${shown.to}`];
  });
  const extreme = (goal: "Minimize" | "Maximize", number: Published): number => {
    const program = [goal, ` obj: ${countOf(number)}`, "Subject To", ...new Set(constraints), "End"];
    const answer = highs.solve(program.join("\n"), { output_flag: false });
    if (answer.Status === "Optimal") return answer.ObjectiveValue;
    if (/unbounded/i.test(answer.Status)) return Number.POSITIVE_INFINITY;
    throw new Error(`attack failed: ${answer.Status}`);
  };
  return published
    .filter(({ shown }) => typeof shown !== "number")
    .map((number) => ({
      of: number.of,
      low: extreme("Minimize", number),
      high: extreme("Maximize", number),
    }));
}

/** Everybody whom the tables could tell apart, were they all one. */
function combinationsOf(tables: readonly CountTable[]): readonly Labels[] {
  const groups = new Map(tables.flatMap((t) => (t.within ? [[t.rowDimension, t.within] as const] : [])));
  const coarse = new Set([...groups.values()].map(({ dimension }) => dimension));
  const dimensions = new Map(
    tables.flatMap((t) => [[t.rowDimension, t.rows] as const, [t.columnDimension, t.columns] as const]),
  );
  return [...dimensions]
    .filter(([dimension]) => !coarse.has(dimension))
    .reduce<readonly Labels[]>(
      (people, [dimension, labels]) =>
        people.flatMap((person) =>
          labels.map((label) => {
            const group = groups.get(dimension);
            return {
              ...person,
              [dimension]: label,
              ...(group && { [group.dimension]: `${group.groups[label]}` }),
            };
          }),
        ),
      [{}],
    );
}

function publishedIn(table: CountTable, shown: ShownTable): readonly Published[] {
  const { rowDimension, columnDimension, rows, columns, within } = table;
  const line = (of: Labels, counts: readonly Shown[], total: Shown): readonly Published[] => [
    ...columns.map((column, at) => ({
      of: { ...of, [columnDimension]: column },
      shown: counts[at] as Shown,
    })),
    { of, shown: total },
  ];
  return [
    ...rows.flatMap((row, at) =>
      line({ [rowDimension]: row }, shown.counts[at] ?? [], shown.rowTotals[at] as Shown),
    ),
    ...shown.groups.flatMap(({ id, counts, total }) => line({ [`${within?.dimension}`]: id }, counts, total)),
    ...line({}, shown.columnTotals, shown.total),
  ];
}
