import { hasOwnBoard } from "../../domain/organisation/parts.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import type { DiagramTable } from "../table.ts";
import { containmentOf } from "./places/containers.ts";
import type { DrawingWords, NodeKind } from "./words.ts";

type Entry = Pick<Organisation["units"][number], "id" | "name" | "origin">;
type Line = { readonly entry: Entry; readonly kind: NodeKind; readonly leader: string | null };

/** Everybody on the drawing, who leads them, and what they have to do with it: the drawing read aloud. */
export function tableOfOrganisation(organisation: Organisation, words: DrawingWords): DiagramTable {
  const { departments, sections, areas, units, supportTeams, committees, networks, providers } = organisation;
  const { departmentOf } = containmentOf(organisation);
  const named = new Map(
    [...departments, ...sections, ...areas, ...units].map(({ id, name }) => [id, name[words.language]]),
  );
  const lines: readonly Line[] = [
    ...departments.map((entry) => ({ entry, kind: "department" as const, leader: null })),
    ...sections.map((entry) => ({ entry, kind: "section" as const, leader: entry.department })),
    ...areas.map((entry) => ({ entry, kind: "area" as const, leader: entry.leader })),
    ...units.map((entry) => ({ entry, kind: entry.kind, leader: entry.leader })),
    ...supportTeams.map((entry) => ({ entry, kind: "supportTeam" as const, leader: entry.leader })),
    ...committees.map((entry) => ({ entry, kind: "committee" as const, leader: entry.leader })),
    ...networks.map((entry) => ({ entry, kind: "network" as const, leader: null })),
    ...providers.map((entry) => ({ entry, kind: "provider" as const, leader: null })),
  ];
  const seats = new Set(Object.values(organisation.referral).map(({ at }) => at));
  const boards = new Set(units.filter(hasOwnBoard).map(({ id }) => id));
  const roles = ({ entry: { id }, kind, leader }: Line): string =>
    [
      organisation.coordination.includes(id) ? words.coordinates : "",
      boards.has(id) ? words.ownBoard : "",
      seats.has(id) || (kind === "area" && leader !== null && seats.has("area")) ? words.decides : "",
    ]
      .filter((role) => role !== "")
      .join(", ");
  const { table } = words;
  return {
    caption: table.caption,
    head: [table.name, table.kind, table.leader, table.department, table.role, table.origin],
    rows: lines.map((line) => [
      line.entry.name[words.language],
      words.kinds[line.kind],
      named.get(line.leader ?? "") ?? table.nobody,
      line.kind === "network" || line.kind === "provider"
        ? table.nobody
        : (named.get(departmentOf(line.entry.id)) ?? table.nobody),
      roles(line),
      words.origins[line.entry.origin],
    ]),
  };
}
