import { areaForm, departmentForm, sectionForm } from "./area-form.ts";
import { committeeForm, municipalityForm, networkForm } from "./circle-form.ts";
import type { EntryForm } from "./entry-form.ts";
import { providerForm, teamForm } from "./team-form.ts";
import { groupForm, unitForm } from "./unit-form.ts";

/** Every form of the page, by what it is about. A new one is one line here. */
export const entryForms = {
  unit: unitForm,
  group: groupForm,
  area: areaForm,
  team: teamForm,
  municipality: municipalityForm,
  network: networkForm,
  committee: committeeForm,
  provider: providerForm,
  section: sectionForm,
  department: departmentForm,
} as const satisfies Readonly<Record<string, EntryForm>> as Readonly<Record<Kind, EntryForm>>;

const kinds = [
  "unit",
  "group",
  "area",
  "team",
  "municipality",
  "network",
  "committee",
  "provider",
  "section",
  "department",
] as const;
export type Kind = (typeof kinds)[number];

export const isKind = (word: string): word is Kind => kinds.some((kind) => kind === word);
