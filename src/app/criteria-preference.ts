import { Preference } from "../domain/decision/preference/preference.ts";
import { preferenceFaults } from "../domain/decision/preference/preference-faults.ts";
import { addFaults } from "../domain/faults/issues.ts";
import { criterionIds } from "../domain/organisation/decisions.ts";

/** What is known of the priorities among some criteria. */
export const preferenceOn = (criteria: readonly string[]) =>
  Preference.superRefine((preference, context) => addFaults(context, preferenceFaults(preference, criteria)));

/** Among the eight. */
export const CriteriaPreference = preferenceOn(criterionIds);
