import { z } from "zod";
import { SearchFilter } from "../../domain/hybrids/search/filter.ts";
import { compareDefaults } from "../compare/question.ts";
import { CriteriaPreference } from "../criteria-preference.ts";
import { OrganisationOrId } from "../organisations/question.ts";

/** An organisation, which combinations of decisions to look among, and the priorities. */
export const SearchRequest = z.strictObject({
  organisation: OrganisationOrId,
  ...SearchFilter.unwrap().shape,
  preference: CriteriaPreference.default(compareDefaults.preference).describe(
    "What is known of the priorities among the eight criteria; nothing, if left out.",
  ),
});
