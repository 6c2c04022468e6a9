import { decisionIds } from "../../../../domain/organisation/decisions.ts";
import { decisionsOf } from "../../../../domain/organisation/decisions-of.ts";
import { filled } from "../../../../domain/organisation/quick-start/assumed.ts";
import type { QuickStart } from "../../../../domain/organisation/quick-start/question.ts";
import type { Organisation } from "../../../../domain/organisation/schema.ts";
import type { Visit } from "../../../page.ts";
import type { NumberName } from "./fields.ts";
import { labelOf } from "./words.ts";

/** What nobody said, and what we take it to be until somebody does. */
export type ToldAssumption = { readonly label: string; readonly value: string };

export function assumedIn(
  given: QuickStart,
  organisation: Organisation,
  { t, format }: Pick<Visit, "t" | "format">,
): readonly ToldAssumption[] {
  const { areas, children, places, groups, supportStaff } = filled(given);
  const { decisions } = decisionsOf(organisation);
  const numbers: readonly (readonly [NumberName, number | undefined, number])[] = [
    ["areas", given.areas, areas],
    ["children1", given.children?.[1], children[1]],
    ["children2", given.children?.[2], children[2]],
    ["children3", given.children?.[3], children[3]],
    ["specialNurseryPlaces", given.specialNurseryPlaces, places],
    ["groups", given.groups, groups],
    ["supportStaff", given.supportStaff, supportStaff],
  ];
  return [
    ...numbers.flatMap(([name, known, value]) =>
      known === undefined ? [{ label: labelOf(name, t), value: format.number(value) }] : [],
    ),
    ...decisionIds.flatMap((id) =>
      given.decisions?.[id] === undefined
        ? [{ label: labelOf(id, t), value: t(`start:option.${id}.${decisions[id]}`) }]
        : [],
    ),
  ];
}
