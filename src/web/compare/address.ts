import type { Language } from "../../domain/language.ts";
import { criterionIds } from "../../domain/organisation/decisions.ts";
import { pathTo } from "../routes.ts";
import { type CompareForm, evenWeight } from "./form.ts";

/** The view's choices as a form or link carries them, those that differ from the start only. */
export function choicesIn(form: CompareForm): ReadonlyMap<string, string> {
  const choices: readonly (readonly [name: string, value: string, start: string])[] = [
    ["organisation", form.organisation, ""],
    ["level", String(form.level), String(form.unasked)],
    ["unit", form.unit, ""],
    ["moved", form.moved, ""],
    ["step", form.step, ""],
    ["lens", form.lens, "evidence"],
    ["scope", form.scope, "model"],
    ["mode", form.mode, "none"],
    ...criterionIds.map((id) => [id, form.weights[id].typed, String(evenWeight)] as const),
  ];
  return new Map(choices.filter(([, value, start]) => value !== start).map(([name, value]) => [name, value]));
}

/** A link to the same view with some choices changed; null leaves a choice out. */
export function compareAddress(
  form: CompareForm,
  language: Language,
  changes: Readonly<Record<string, string | null>> = {},
  path: string = pathTo("compare", language),
): string {
  const query = new URLSearchParams([...choicesIn(form)]);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}
