import { municipalityId } from "../../../../domain/organisation/graph/attributes.ts";
import type { NodeId, Organisation } from "../../../../domain/organisation/schema.ts";
import type { SharedView } from "../../../../domain/sharing/shared-view.ts";
import type { Link } from "../../../components.ts";
import type { Finding } from "../../../finding.ts";
import type { Visit } from "../../../page.ts";
import { assumedFields } from "../change/commands-from.ts";
import { entryForms, type Kind } from "../change/entry-forms.ts";
import type { Opened } from "../change/opened.ts";
import { hiddenCells } from "./hidden-cells.ts";
import { toldValues } from "./told-values.ts";

type Cell = { readonly text: string; readonly isNumeric: boolean; readonly isAssumed: boolean };
type Row = {
  /** The row's place on the page: `unit-sol`. */
  readonly id: string;
  readonly name: string;
  readonly isNameAssumed: boolean;
  readonly href: string | null;
  readonly hidden: boolean;
  readonly cells: readonly Cell[];
};
/** Rows that stand together, as the units of an area; the name is empty where all of a table do. */
type Batch = {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly Row[];
  readonly isOpen: boolean;
};

export type EntryTable = {
  readonly kind: Kind;
  readonly heading: string;
  readonly count: number;
  readonly columns: readonly { readonly text: string; readonly isNumeric: boolean }[];
  readonly batches: readonly Batch[];
  readonly add: Link | null;
};

/** So many units stand unfolded. */
const mostUnfolded = 24;

/** The kinds in the order in which their tables stand. */
const tableKinds = [
  "unit",
  "group",
  "area",
  "team",
  "municipality",
  "provider",
  "network",
  "committee",
  "section",
  "department",
] as const satisfies readonly Kind[];

type Asked = {
  readonly organisation: Organisation;
  /** How a reader's numbers may be written; null for who sees all. */
  readonly shared: SharedView | null;
  readonly finding: Finding;
  readonly opened: Opened | null;
  readonly mayEdit: boolean;
  /** The page's own address. */
  readonly address: string;
};

/** Everything that the drawing shows, as tables: a link on each name opens the form that changes it. */
export function tablesOf(
  asked: Asked,
  visit: Pick<Visit, "t" | "language" | "format">,
): readonly EntryTable[] {
  return tableKinds
    .map((kind) => tableOf(kind, asked, visit))
    .filter(({ count, add }) => count > 0 || add !== null);
}

/** The address at which the page shows the form of something, and where on it. */
export const openAt = (address: string, kind: Kind, id: NodeId | null): string =>
  `${address}?${new URLSearchParams(id === null ? { add: kind } : { change: `${kind}.${id}` })}#change`;

function tableOf(
  kind: Kind,
  { organisation, shared, finding, opened, mayEdit, address }: Asked,
  visit: Pick<Visit, "t" | "language" | "format">,
): EntryTable {
  const { t, language } = visit;
  const form = entryForms[kind];
  const told = toldValues(organisation, visit);
  const hidden = hiddenCells(shared, language);
  // Units stand under their area.
  const fields = form.fields.filter(({ name }) => name !== "name" && !(kind === "unit" && name === "area"));
  const isNumeric = (field: (typeof fields)[number]) => field.kind === "count" || field.kind === "amount";
  const row = (id: NodeId): Row => {
    const values = form.values(organisation, id, language) ?? {};
    const assumed = new Set(assumedFields(kind, organisation, id));
    const cells = fields.map((field) => ({
      text: (kind === "unit" ? hidden(id, field.name) : null) ?? told.value(field.name, values[field.name]),
      isNumeric: isNumeric(field),
      isAssumed: assumed.has(field.name),
    }));
    const name = String(values.name);
    return {
      id: `${kind}-${id}`,
      name,
      isNameAssumed: assumed.has("name"),
      href: mayEdit ? openAt(address, kind, id) : null,
      hidden: !finding.finds(name, ...cells.map(({ text }) => text)),
      cells,
    };
  };
  const batches = batchesOf(kind, organisation, language).map(({ id, name, ids }) => ({
    id,
    name: name ?? t("today:outsideAreas"),
    rows: ids.map(row),
    isOpen:
      finding.isUsed ||
      organisation.units.length <= mostUnfolded ||
      (opened?.kind === kind && (opened.id === null || ids.includes(opened.id))),
  }));
  return {
    kind,
    heading: t(`today:table.${kind}`),
    count: batches.reduce((sum, { rows }) => sum + rows.length, 0),
    columns: fields.map((field) => ({
      text: t(`today:field.${field.name}`),
      isNumeric: isNumeric(field),
    })),
    batches,
    add:
      mayEdit && form.add !== undefined
        ? { text: t(`today:add.${kind}`), href: openAt(address, kind, null) }
        : null,
  };
}

type Ids = { readonly id: string; readonly name: string | null; readonly ids: readonly NodeId[] };

/** Units stand by area, as on the drawing. */
function batchesOf(kind: Kind, organisation: Organisation, language: Visit["language"]): readonly Ids[] {
  const { departments, sections, areas, units, supportTeams, committees, networks, providers } = organisation;
  if (kind === "unit") {
    const byArea = Map.groupBy(units, ({ area }) => area);
    return [
      ...areas.map(({ id, name }) => ({
        id,
        name: name[language] as string | null,
        in: byArea.get(id) ?? [],
      })),
      { id: "outside", name: null, in: byArea.get(null) ?? [] },
    ]
      .filter((batch) => batch.in.length > 0)
      .map((batch) => ({ id: batch.id, name: batch.name, ids: batch.in.map(({ id }) => id) }));
  }
  const entries = {
    group: units.flatMap(({ groups }) => groups),
    area: areas,
    team: supportTeams,
    municipality: [{ id: municipalityId }],
    provider: providers,
    network: networks,
    committee: committees,
    section: sections,
    department: departments,
  }[kind];
  return [{ id: kind, name: "", ids: entries.map(({ id }) => id) }];
}
