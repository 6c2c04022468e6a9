import { z } from "zod";
import { holdsCpr } from "../../../../domain/cpr.ts";
import { refusing } from "../../../../domain/faults/issues.ts";
import type { Language } from "../../../../domain/language.ts";
import { limits } from "../../../../domain/limits.ts";
import { type DecisionId, decisionIds, decisionOptions } from "../../../../domain/organisation/decisions.ts";
import { Amount, Count } from "../../../../domain/organisation/document/entry.ts";
import { numberField, optionalChoiceField, optionalNumberField, textField } from "../../../forms/fields.ts";

/** The numbers in the order in which they are asked for. All but the first may be left out. */
const numbers = [
  "units",
  "areas",
  "children1",
  "children2",
  "children3",
  "specialNurseryPlaces",
  "groups",
  "supportStaff",
] as const;
export type NumberName = (typeof numbers)[number];
export type FieldName = "name" | NumberName | DecisionId;

export const fieldNames: readonly FieldName[] = ["name", ...numbers, ...decisionIds];

export const quickStartFields = (language: Language) =>
  z.object({
    name: textField().pipe(
      z
        .string()
        .max(limits.nameLetters)
        .refine((name) => !holdsCpr(name), refusing("looks-like-cpr", {})),
    ),
    units: numberField(language, z.int().min(1).max(limits.units)),
    areas: optionalNumberField(language, z.int().min(1).max(limits.areas)),
    children1: optionalNumberField(language, Count),
    children2: optionalNumberField(language, Count),
    children3: optionalNumberField(language, Count),
    specialNurseryPlaces: optionalNumberField(language, Count),
    groups: optionalNumberField(language, Count),
    supportStaff: optionalNumberField(language, Amount),
    ...decisionFields(),
  });

export type QuickStartAnswers = z.output<ReturnType<typeof quickStartFields>>;

type DecisionFields = {
  readonly [Id in DecisionId]: ReturnType<typeof optionalChoiceField<(typeof decisionOptions)[Id]>>;
};

const decisionFields = () =>
  Object.fromEntries(
    decisionIds.map((id) => [id, optionalChoiceField(decisionOptions[id])]),
  ) as unknown as DecisionFields;
