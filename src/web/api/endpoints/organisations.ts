import { z } from "zod";
import { Comparison } from "../../../app/compare/comparison.ts";
import { findOrganisation } from "../../../app/library.ts";
import { modelDecisions } from "../../../domain/organisation/models.ts";
import { endpoint } from "../endpoint.ts";
import type { ApiEndpoint } from "../services.ts";
import { CompareRequest, ReferralPathAnswer, ReferralPathRequest } from "../shapes.ts";

export const organisationEndpoints: readonly ApiEndpoint[] = [
  endpoint({
    id: "compare",
    method: "post",
    path: "/organisations/compare",
    summary: "Ways of organising a municipality, measured by both lenses and ranked by one of them",
    parameters: z.strictObject({}),
    body: CompareRequest,
    answer: Comparison,
    example: {
      body: {
        organisation: "svendborg",
        alternatives: ["today", "central", "decentral", "network"],
        lens: "evidence",
        scope: "decision",
        preference: { type: "bounds", bounds: { parents: [0.2, 0.5] } },
        seed: 1,
        iterations: 10_000,
      },
    },
    handle: ({ library, compareOrganisations }, { body: { alternatives, ...asked }, signal }) =>
      compareOrganisations(
        {
          ...asked,
          organisation: findOrganisation(library, asked.organisation),
          ...(alternatives && { alternatives }),
        },
        signal,
      ),
  }),
  endpoint({
    id: "referralPath",
    method: "post",
    path: "/referral-paths",
    summary: "The way of one child's case from its own unit to the offer, with hand-overs and boundaries",
    parameters: z.strictObject({}),
    body: ReferralPathRequest,
    answer: ReferralPathAnswer,
    example: {
      body: { organisation: "svendborg", decisions: "cross-department", unit: "area-3-house-1", level: 1 },
    },
    handle: ({ library, referralPathOf }, { body: { organisation, decisions, unit, level } }) => {
      const arrangement = typeof decisions === "string" ? modelDecisions[decisions] : (decisions ?? null);
      return referralPathOf(findOrganisation(library, organisation), arrangement, unit, level);
    },
  }),
];
