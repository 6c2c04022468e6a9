import type { Claim } from "../../corpus/schema.ts";
import type { CellGroup } from "../../decision/information/information.ts";
import { criterionIds } from "../../organisation/decisions.ts";
import type { EvidenceRow } from "./evidence.ts";

/**
 * For each source, the cells in which its claims were heard, by alternative: what it would settle if it could be asked
 * further. A cell with several sources stands under each.
 */
export function cellsBySource(
  rows: Readonly<Record<string, EvidenceRow>>,
  claims: readonly Claim[],
): readonly CellGroup[] {
  const sourceOf = new Map(claims.map(({ id, source }) => [id, source]));
  const heard = Object.entries(rows).flatMap(([alternative, row]) =>
    criterionIds.flatMap((criterion) => {
      const sources = new Set(row[criterion].claims.map((id) => sourceOf.get(id)));
      return [...sources].map((source) => ({ source, cell: { alternative, criterion } }));
    }),
  );
  const groups = Map.groupBy(heard, ({ source }) => source);
  return [...groups].flatMap(([id, entries]) =>
    id === undefined ? [] : [{ id, cells: entries.map(({ cell }) => cell) }],
  );
}
