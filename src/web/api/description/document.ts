import { z } from "zod";
import { CapacityAnswer } from "../../../app/capacity/answer.ts";
import { CapacityRequest } from "../../../app/capacity/question.ts";
import { Comparison } from "../../../app/compare/comparison.ts";
import { CompareRequest } from "../../../app/compare/question.ts";
import { InformationAnswer, InformationQuestion } from "../../../app/decision/information.ts";
import { PreferenceAnswer } from "../../../app/decision/preference.ts";
import { RankAnswer } from "../../../app/decision/rank.ts";
import { StabilityAnswer, StabilityQuestion } from "../../../app/decision/stability.ts";
import { DecisionsAnswer } from "../../../app/organisations/decisions.ts";
import { DifferenceAnswer } from "../../../app/organisations/difference-answer.ts";
import { GraphDocument } from "../../../app/organisations/graph/graph-document.ts";
import { ReferralPathRequest } from "../../../app/organisations/question.ts";
import { AnalysisCommand } from "../../../domain/analysis/commands.ts";
import { Analysis } from "../../../domain/analysis/schema.ts";
import { Problem } from "../../../domain/decision/problem.ts";
import { Ranking } from "../../../domain/decision/smaa/ranking.ts";
import { SearchAnswer } from "../../../domain/hybrids/ranking/answer.ts";
import { Decisions } from "../../../domain/organisation/decisions.ts";
import { CellValue } from "../../../domain/organisation/edit/restore/cells.ts";
import { ReferralPath } from "../../../domain/organisation/graph/referral/referral-path.ts";
import { Organisation } from "../../../domain/organisation/schema.ts";
import { endpoint } from "../endpoint.ts";
import { agreementEndpoint } from "../endpoints/agreement.ts";
import { analysisEndpoints } from "../endpoints/analyses/analyses.ts";
import { capacityEndpoint } from "../endpoints/capacity.ts";
import { decisionEndpoints } from "../endpoints/decision.ts";
import { normsEndpoint } from "../endpoints/norms.ts";
import { compareEndpoint } from "../endpoints/organisations/compare.ts";
import { graphEndpoints } from "../endpoints/organisations/graphs.ts";
import { searchEndpoint } from "../endpoints/organisations/hybrids.ts";
import { organisationEndpoints } from "../endpoints/organisations/organisations.ts";
import { planEndpoint } from "../endpoints/plan.ts";
import { problemsEndpoint } from "../endpoints/problems.ts";
import { collectionEndpoints, collections } from "../endpoints/published/collections.ts";
import { suppressionEndpoint } from "../endpoints/suppression.ts";
import type { ApiEndpoint } from "../services.ts";
import { openApiOf } from "./openapi.ts";

const describedEndpoints: readonly ApiEndpoint[] = [
  ...collectionEndpoints,
  ...graphEndpoints,
  ...organisationEndpoints,
  compareEndpoint,
  searchEndpoint,
  ...decisionEndpoints,
  capacityEndpoint,
  normsEndpoint,
  agreementEndpoint,
  suppressionEndpoint,
  planEndpoint,
  problemsEndpoint,
];

/** Made when it is first asked for, and once. */
let made: ReturnType<typeof openApiOf> | undefined;

function apiDocument(): ReturnType<typeof openApiOf> {
  made ??= openApiOf({
    info: {
      title: "Tovholder",
      version: "1",
      description:
        "How Danish municipalities may coordinate daycare for children with special needs: what is published, what " +
        "is measured on an organisation, and which model comes first under which priorities. Every value tells where it " +
        "comes from: published, computed, assumed or entered. Texts are in Danish (da) and English (en). What is sent by " +
        "POST may be answered as server-sent events (Accept: text/event-stream): progress ({done: 0 to 1}) while it is " +
        "being summed, then result or problem. Whoever hangs up stops the sum.",
    },
    server: "/api/v1",
    endpoints: [...describedEndpoints, ...analysisEndpoints],
    asked: {
      Organisation,
      Analysis,
      AnalysisCommand,
      CellValue,
      Decisions,
      Problem,
      CompareRequest,
      ReferralPathRequest,
      CapacityRequest,
      StabilityQuestion,
      InformationQuestion,
    },
    answered: {
      Comparison,
      ReferralPath,
      GraphDocument,
      Ranking,
      RankAnswer,
      SearchAnswer,
      DifferenceAnswer,
      DecisionsAnswer,
      StabilityAnswer,
      PreferenceAnswer,
      InformationAnswer,
      CapacityAnswer,
      ...Object.fromEntries(collections.map(({ name, schema }) => [name, schema])),
    },
  });
  return made;
}

export const endpoints: readonly ApiEndpoint[] = [
  ...describedEndpoints,
  endpoint({
    id: "getDocument",
    method: "get",
    path: "/openapi.json",
    summary: "This API as an OpenAPI document",
    parameters: z.strictObject({}),
    answer: z.unknown(),
    example: {},
    handle: apiDocument,
  }),
];
