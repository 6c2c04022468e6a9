import { Preference } from "../domain/decision/preference/preference.ts";
import { preferenceFaults } from "../domain/decision/preference/preference-faults.ts";
import { criterionIds } from "../domain/organisation/decisions.ts";

/** What is known of the priorities among the eight criteria. */
export const CriteriaPreference = Preference.superRefine((preference, context) => {
  for (const { path, message } of preferenceFaults(preference, criterionIds))
    context.addIssue({ code: "custom", path: [...path], message });
});
