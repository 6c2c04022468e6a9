import { type Organisation, originOf } from "../../domain/organisation/schema.ts";
import type { Origin } from "../../domain/origin.ts";
import type { Reading } from "../claims/claim-reference.ts";
import type { Link } from "../components.ts";
import { pathTo } from "../routes.ts";

const kinds = [
  "departments",
  "sections",
  "areas",
  "units",
  "supportTeams",
  "committees",
  "networks",
] as const;
const told = ["published", "computed", "assumed"] as const satisfies Origin[];

export type AssumptionView = {
  readonly name: string;
  readonly page: Link | null;
  readonly note: string | null;
  /** Per kind of entry: how many come from where, and what of those that are published is assumed all the same. */
  readonly rows: readonly {
    readonly kind: string;
    readonly counts: readonly number[];
    readonly assumed: string;
  }[];
  /** How particular entries were arrived at. */
  readonly notes: readonly { readonly name: string; readonly text: string }[];
};

/** What is published and what is assumed in an organisation, entry by entry. */
export function assumptionView(organisation: Organisation, { corpus, t, language }: Reading): AssumptionView {
  const { id, name, note } = organisation;
  const rows = kinds.map((kind) => ({
    kind: t(`method:entries.${kind}`),
    counts: told.map(
      (origin) => organisation[kind].filter((entry) => originOf(entry, "id") === origin).length,
    ),
    assumed: assumedFields(organisation[kind])
      .map((field) => t(`method:field.${field}`))
      .join(", "),
  }));
  return {
    name: name[language],
    page: corpus.cases.some((one) => one.id === id)
      ? { text: name[language], href: pathTo("case", language, { case: id }) }
      : null,
    note: note?.[language] ?? null,
    rows: rows.filter(({ counts }) => counts.some((count) => count > 0)),
    notes: kinds
      .flatMap((kind) => organisation[kind])
      .flatMap((entry) => (entry.note ? [{ name: entry.name[language], text: entry.note[language] }] : [])),
  };
}

/** The fields that are assumed in some entry which is itself published. */
function assumedFields(entries: readonly Pick<Organisation["units"][number], "origin" | "origins">[]) {
  const fields = entries
    .filter(({ origin }) => origin !== "assumed")
    .flatMap(({ origins = {} }) => Object.keys(origins).filter((field) => origins[field] === "assumed"));
  return [...new Set(fields)];
}
