import { type Fault, pathOf } from "../../../../domain/faults/fault.ts";
import { type Reading, read } from "../../../../domain/faults/read.ts";
import type { Text } from "../../../../domain/language.ts";
import { decisionIds } from "../../../../domain/organisation/decisions.ts";
import { QuickStart } from "../../../../domain/organisation/quick-start/question.ts";
import { quickStart } from "../../../../domain/organisation/quick-start/quick-start.ts";
import type { Organisation } from "../../../../domain/organisation/schema.ts";
import type { QuickStartAnswers } from "./fields.ts";

type Answered = { readonly given: QuickStart; readonly organisation: Organisation };

/** The municipality that the answers make, or what is wrong with them, at the fields of the form. `unnamed` is what it is called without a name. */
export function answered(answers: QuickStartAnswers, unnamed: Text): Reading<Answered> {
  const given = read(QuickStart, questionOf(answers, unnamed));
  if (!given.ok) return { ok: false, faults: given.faults.map(atField) };
  const made = quickStart(given.value);
  if (!made.ok) return { ok: false, faults: made.faults.map(atField) };
  return { ok: true, value: { given: given.value, organisation: made.value } };
}

function questionOf(answers: QuickStartAnswers, unnamed: Text): unknown {
  const { name, units, areas, specialNurseryPlaces, groups, supportStaff } = answers;
  const children = known({ 1: answers.children1, 2: answers.children2, 3: answers.children3 });
  const decisions = known(Object.fromEntries(decisionIds.map((id) => [id, answers[id]])));
  return known({
    name: name === "" ? unnamed : name,
    units,
    areas,
    specialNurseryPlaces,
    groups,
    supportStaff,
    children,
    decisions,
  });
}

/** Without what is not known; undefined where nothing is. */
function known(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** `decisions.leadership` is the field `leadership`, and `children.1` is `children1`. */
function atField(found: Fault): Fault {
  const path = pathOf(found)
    .replace(/^decisions\./, "")
    .replace(/^children\./, "children");
  return { ...found, place: { path } };
}
