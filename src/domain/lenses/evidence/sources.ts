import type { Claim } from "../../corpus/schema.ts";
import type { CellGroup } from "../../decision/information/things.ts";
import type { EvidenceRow } from "./evidence.ts";

/** For each source, its statements that were heard of any alternative: what it would settle if it could be asked further. */
export function statementsBySource(
  rows: Iterable<EvidenceRow>,
  claims: readonly Claim[],
): readonly CellGroup[] {
  const cells = [...rows].flatMap((row) => Object.values(row));
  const heard = new Set(cells.flatMap((cell) => cell.claims.map(({ id }) => id)));
  const groups = Map.groupBy(
    claims.filter(({ id }) => heard.has(id)),
    ({ source }) => source,
  );
  return [...groups].map(([id, own]) => ({ id, statements: own.map((claim) => claim.id) }));
}
