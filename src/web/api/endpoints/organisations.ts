import { z } from "zod";
import { Comparison } from "../../../app/compare/comparison.ts";
import { findOrganisation } from "../../../app/library.ts";
import { Finding } from "../../../app/organisations/check/finding.ts";
import { modelDecisions } from "../../../domain/organisation/models.ts";
import { endpoint } from "../endpoint.ts";
import type { ApiEndpoint } from "../services.ts";
import { CheckRequest, CompareRequest, ReferralPathAnswer, ReferralPathRequest } from "../shapes.ts";
import { soundOrganisation } from "../sound-organisation.ts";

export const organisationEndpoints: readonly ApiEndpoint[] = [
  endpoint({
    id: "check",
    method: "post",
    path: "/organisations/check",
    summary: "What is wrong with an organisation, and where",
    description:
      "Its shape; if that is right its ties; and if they are, whether its decisions hold together and what the norms " +
      "say of it. No findings: nothing wrong was found.",
    parameters: z.strictObject({}),
    body: CheckRequest,
    answer: z.strictObject({ findings: z.array(Finding) }),
    example: { body: { organisation: "svendborg" } },
    handle: ({ library, checkOrganisation }, { body }) => {
      const candidate = body.organisation ?? body;
      return {
        findings: checkOrganisation(
          typeof candidate === "string" ? findOrganisation(library, candidate) : candidate,
        ),
      };
    },
  }),
  endpoint({
    id: "compare",
    method: "post",
    path: "/organisations/compare",
    summary:
      "Ways of organising a municipality, measured by every lens and ranked by one of them or several together",
    description:
      "`own` holds criteria beside the eight, and judgements by alternative and criterion. On a criterion of one's own only the " +
      "own judgement can speak, so it does under every lens. `information` tells what to find out first.",
    parameters: z.strictObject({}),
    body: CompareRequest,
    answer: Comparison,
    example: {
      body: {
        organisation: "svendborg",
        alternatives: ["today", "central", "decentral", "network"],
        lens: "all",
        scope: "decision",
        own: {
          criteria: [
            {
              name: "Yearly cost",
              unit: "million kroner",
              measured: { id: "cost", scale: { worst: 12, best: 8 } },
            },
          ],
          judgements: {
            central: {
              cost: { says: { type: "exact", value: 9 }, because: "The budget of 2026" },
              parents: {
                says: { type: "empirical", values: [0.2, 0.4, 0.6] },
                because: "Three leaders asked",
              },
            },
            decentral: {
              cost: { says: { type: "uniform", low: 9, high: 11 }, because: "Two areas have been priced" },
            },
          },
        },
        preference: { type: "bounds", bounds: { parents: [0.2, 0.5], cost: [0.1, 0.2] } },
        seed: 1,
        iterations: 10_000,
      },
    },
    handle: (
      { library, compareOrganisations },
      { body: { alternatives, ...asked }, language, signal, progress },
    ) =>
      compareOrganisations(
        {
          ...asked,
          organisation: soundOrganisation(library, asked.organisation, language),
          ...(alternatives && { alternatives }),
        },
        signal,
        progress,
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
    handle: ({ library, referralPathOf }, { body: { organisation, decisions, unit, level }, language }) => {
      const arrangement = typeof decisions === "string" ? modelDecisions[decisions] : (decisions ?? null);
      const sound = soundOrganisation(library, organisation, language);
      return referralPathOf(sound, arrangement, unit, level);
    },
  }),
];
