import type { AnalysisCommand } from "../../../../domain/analysis/commands.ts";
import type { Language } from "../../../../domain/language.ts";
import type { NodeId, Organisation } from "../../../../domain/organisation/schema.ts";
import type { Field, Values } from "./field.ts";

/** A command as a form gives it, before it has been read. */
export type Draft = { readonly type: AnalysisCommand["type"] } & Readonly<Record<string, unknown>>;

/** Something of the municipality that a form changes: its fields, and the commands that they give. */
export type EntryForm = {
  readonly fields: readonly Field[];
  /** What stands in the fields; undefined where nobody goes by the id. */
  readonly values: (organisation: Organisation, id: NodeId, language: Language) => Values | undefined;
  /** What a new one's fields hold at first. Not given where none can be added. */
  readonly fresh?: (organisation: Organisation) => Values;
  /** `changed` holds the fields that say something else than before. */
  readonly change: (id: NodeId, changed: Values, all: Values) => readonly Draft[];
  readonly add?: (id: NodeId, all: Values) => readonly Draft[];
  readonly removal?: Removal;
};

/** How it is removed, and who may take over what hangs on it: what lies in it, and what it leads. */
type Removal = {
  readonly command: (id: NodeId, to: { readonly moveTo?: NodeId; readonly leader?: NodeId }) => Draft;
  readonly heirs: (organisation: Organisation, id: NodeId) => readonly NodeId[];
  readonly leaders?: (organisation: Organisation, id: NodeId) => readonly NodeId[];
};

/** The fields by these names that are among the values. */
export const only = (values: Values, ...names: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));

export const renamed = (id: NodeId, changed: Values): readonly Draft[] =>
  "name" in changed ? [{ type: "rename", id, name: changed.name }] : [];

/** A command, where there is anything for it to change. */
export const unlessEmpty = (command: Draft, fields: object): readonly Draft[] =>
  Object.keys(fields).length === 0 ? [] : [command];
