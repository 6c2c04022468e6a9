import { type AnalysisCommand, AnalysisCommands } from "../../../../domain/analysis/commands.ts";
import { type Fault, fault, pathOf } from "../../../../domain/faults/fault.ts";
import { read } from "../../../../domain/faults/read.ts";
import type { Language } from "../../../../domain/language.ts";
import { type Organisation, originOf } from "../../../../domain/organisation/schema.ts";
import type { Origin } from "../../../../domain/origin.ts";
import type { Typed } from "../../../forms/body.ts";
import type { Draft } from "./entry-form.ts";
import { entryForms, isKind, type Kind } from "./entry-forms.ts";
import { readField, type Value, type Values } from "./field.ts";

/** What a form asks for: commands, none where nothing in it was changed; or what is wrong, and in which field. */
type Asked = { readonly commands: readonly AnalysisCommand[] } | { readonly faults: readonly Fault[] };

const typedText = (typed: Typed, name: string): string => String([typed[name] ?? ""].flat().at(-1) ?? "");

/**
 * The commands that a form of the page gives. It names its `kind` (`unit`, `team`, …), what is to be done (`change`, `add` or `remove`)
 * and the id, and holds what was typed. `organisation` is the one that it was filled in on.
 */
export function commandsFrom(typed: Typed, organisation: Organisation, language: Language): Asked {
  const kind = typedText(typed, "kind-of-form");
  const id = typedText(typed, "id");
  if (!isKind(kind)) return { faults: [fault("unknown-id", { id: kind })] };
  switch (typedText(typed, "do")) {
    case "remove":
      return removing(kind, id, typed);
    case "add":
      return adding(kind, id, typed, organisation, language);
    default:
      return changing(kind, id, typed, organisation, language);
  }
}

function changing(
  kind: Kind,
  id: string,
  typed: Typed,
  organisation: Organisation,
  language: Language,
): Asked {
  const form = entryForms[kind];
  const before = form.values(organisation, id, language);
  if (before === undefined) return { faults: [fault("unknown-id", { id })] };
  const reading = valuesIn(kind, typed, organisation, language, before);
  if ("faults" in reading) return reading;
  const confirmed = typedText(typed, "confirm") === "" ? [] : assumedFields(kind, organisation, id);
  const changed = Object.fromEntries(
    Object.entries(reading.values).filter(
      ([name, value]) => !isSame(value, before[name]) || confirmed.includes(name),
    ),
  );
  return asRead(form.change(id, changed, { ...before, ...reading.values }), kind);
}

function adding(kind: Kind, id: string, typed: Typed, organisation: Organisation, language: Language): Asked {
  const { add } = entryForms[kind];
  if (add === undefined) return { faults: [fault("unknown-id", { id })] };
  const reading = valuesIn(kind, typed, organisation, language);
  return "faults" in reading ? reading : asRead(add(id, reading.values), kind);
}

function removing(kind: Kind, id: string, typed: Typed): Asked {
  const { removal } = entryForms[kind];
  if (removal === undefined) return { faults: [fault("unknown-id", { id })] };
  const moveTo = typedText(typed, "moveTo");
  const leader = typedText(typed, "takesOver");
  const to = { ...(moveTo !== "" && { moveTo }), ...(leader !== "" && { leader }) };
  return asRead([removal.command(id, to)], kind);
}

function asRead(drafts: readonly Draft[], kind: Kind): Asked {
  if (drafts.length === 0) return { commands: [] };
  const reading = read(AnalysisCommands, drafts);
  return reading.ok ? { commands: reading.value } : { faults: atFields(reading.faults, kind) };
}

function valuesIn(
  kind: Kind,
  typed: Typed,
  organisation: Organisation,
  language: Language,
  before?: Values,
): { readonly values: Values } | { readonly faults: readonly Fault[] } {
  const found = entryForms[kind].fields.map((field) => {
    const value = readField(field, typed, organisation, language, before?.[field.name]);
    return { name: field.name, value };
  });
  const faults = found.flatMap(({ value }) => (isFault(value) ? [value.fault] : []));
  if (faults.length > 0) return { faults };
  return { values: Object.fromEntries(found.map(({ name, value }) => [name, value as Value])) };
}

const isFault = (value: unknown): value is { readonly fault: Fault } =>
  typeof value === "object" && value !== null && "fault" in value;

const isSame = (one: Value, other: Value | undefined): boolean =>
  JSON.stringify(Array.isArray(one) ? one.toSorted() : one) ===
  JSON.stringify(Array.isArray(other) ? other.toSorted() : other);

/** The fields of an entry that rest on something assumed. */
export function assumedFields(kind: Kind, organisation: Organisation, id: string): readonly string[] {
  return entryForms[kind].fields
    .map(({ name }) => name)
    .filter((name) => originIn(organisation, id, name) === "assumed");
}

/** Where one field of an entry comes from, by the field's name in its form; undefined where it has no origin. */
function originIn(organisation: Organisation, id: string, name: string): Origin | undefined {
  const { departments, sections, areas, units, supportTeams, committees, networks, providers } = organisation;
  const entry = [
    ...[
      ...departments,
      ...sections,
      ...areas,
      ...units,
      ...supportTeams,
      ...committees,
      ...networks,
      ...providers,
    ],
    ...units.flatMap(({ groups }) => groups),
  ].find((one) => one.id === id);
  if (entry !== undefined) return originOf(entry, name.startsWith("children") ? "children" : name);
  const [duty, offer] = name.split("-");
  if (duty === "referral" || duty === "financing") return organisation[duty][offer as "group"]?.origin;
  return organisation.origins?.[name];
}

/** A command's faults at the fields of the form that gave it; those that no field is to blame for at none. */
export function atFields(faults: readonly Fault[], kind: Kind): readonly Fault[] {
  const names = [...entryForms[kind].fields.map(({ name }) => name), "moveTo"];
  return faults.map((found) => {
    const steps = pathOf(found).split(".");
    const name = steps
      .map((step, at) => (step === "children" ? `children${steps[at + 1] ?? ""}` : step))
      .find((step) => names.includes(step));
    return { ...found, place: { path: name ?? "" } } as Fault;
  });
}
