import { z } from "zod";
import { AgreementAnswer, AgreementQuestion } from "../../../app/agreement/agreement.ts";
import { NormAnswer } from "../../../app/norms/norms.ts";
import { PlanAnswer, PlanQuestion } from "../../../app/plan/plan.ts";
import { SuppressAnswer, SuppressRequest } from "../../../app/suppression/suppression.ts";
import { endpoint } from "../endpoint.ts";
import type { ApiEndpoint } from "../services.ts";
import { NormRequest } from "../shapes.ts";
import { soundOrganisation } from "../sound-organisation.ts";

export const ruleEndpoints: readonly ApiEndpoint[] = [
  endpoint({
    id: "norms",
    method: "post",
    path: "/norms",
    summary:
      "What published rules say of areas, institutions and addresses, with who must act and how binding it is",
    description:
      "Rules of one municipality, which others may borrow. What they leave open (heads or full time, road or straight " +
      "line, …) is a setting; `otherwise` tells which settings decide a finding, `duties` the rules that nothing counts.",
    parameters: z.strictObject({}),
    body: NormRequest,
    answer: NormAnswer,
    example: {
      body: {
        areas: [{ id: "north", approved: 1000 }],
        institutions: [
          {
            id: "sunflower",
            staff: { heads: 30 },
            leaders: 1,
            addresses: [
              { id: "garden", staff: { heads: 4 }, at: [55.6761, 12.5683] },
              { id: "yard", staff: { heads: 26 }, at: [55.6861, 12.5783] },
            ],
          },
        ],
        settings: { staff: "heads", band: "judge" },
      },
    },
    handle: async (
      { organisations, followNorms },
      { body: { organisation, ...question }, language, signal },
    ) => {
      const sound = organisation && (await soundOrganisation(organisations, organisation, language));
      return followNorms(question, sound, signal);
    },
  }),
  endpoint({
    id: "agreement",
    method: "post",
    path: "/agreement",
    summary:
      "How far participants agree: Kendall's W with its test, medians and quartiles, groups who weigh alike",
    parameters: z.strictObject({}),
    body: AgreementQuestion,
    answer: AgreementAnswer,
    example: {
      body: {
        weights: [
          [60, 30, 10],
          [50, 40, 10],
          [55, 30, 15],
          [10, 20, 70],
          [15, 20, 65],
          [10, 25, 65],
        ],
        answers: [
          [0.7, 0.2],
          [0.8, null],
          [0.6, 0.4],
        ],
      },
    },
    handle: ({ agreementAmong }, { body, signal, progress }) => agreementAmong(body, signal, progress),
  }),
  endpoint({
    id: "suppress",
    method: "post",
    path: "/suppress",
    summary:
      "Tables as they may be published: small counts hidden, and others so that these cannot be computed",
    description:
      "From all that is shown together no hidden count can be narrowed to a range less wide than the threshold (5, or " +
      "down to 3 with a reason). Tables that could be put together to more than they say are refused: a ring of three, rows " +
      "that only one of them groups, labels left out. What lies within what must be told (`within`). Or one table in ranges, or rounded at random. `report` must not be published.",
    parameters: z.strictObject({}),
    body: SuppressRequest,
    answer: SuppressAnswer,
    example: {
      body: {
        tables: [
          {
            id: "children",
            rowDimension: "area",
            columnDimension: "level",
            rows: ["north", "south", "west"],
            columns: ["1", "2", "3"],
            counts: [
              [2, 8, 25],
              [9, 7, 31],
              [6, 11, 19],
            ],
          },
        ],
        settings: { threshold: 5, zeros: "hide" },
        show: "hidden",
      },
    },
    handle: ({ suppressTables }, { body, signal, progress }) => suppressTables(body, signal, progress),
  }),
  endpoint({
    id: "planLint",
    method: "post",
    path: "/plan-lint",
    summary: "What each goal of a follow-up plan lacks, and whether one can say later that it was reached",
    parameters: z.strictObject({}),
    body: PlanQuestion,
    answer: PlanAnswer,
    example: {
      body: {
        goals: [
          {
            id: "knowledge",
            goal: "Better knowledge sharing between daycare and special nursery",
            indicator: "Joint supervision meetings a year in each area",
            instrument: "count",
            target: "At least 4",
            baseline: "1",
            date: "2027-06-30",
            owner: "The area leader",
            obligation: "required",
          },
        ],
        today: "2026-11-01",
      },
    },
    handle: ({ lintPlan, today }, { body }) => lintPlan(body, today()),
  }),
];
