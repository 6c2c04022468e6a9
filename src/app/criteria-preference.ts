import { Preference } from "../domain/decision/preference/preference.ts";
import { preferenceFaults } from "../domain/decision/preference/preference-faults.ts";
import { criterionIds } from "../domain/organisation/decisions.ts";

/** What is known of the priorities among some criteria. */
export const preferenceOn = (criteria: readonly string[]) =>
  Preference.superRefine((preference, context) => {
    for (const { path, message } of preferenceFaults(preference, criteria))
      context.addIssue({ code: "custom", path: [...path], message });
  });

/** Among the eight. */
export const CriteriaPreference = preferenceOn(criterionIds);
