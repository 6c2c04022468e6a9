import { Router } from "express";
import { findingAnalyses } from "../../app/analyses/find-organisation.ts";
import type { Services } from "../services.ts";
import { endpoints } from "./description/document.ts";
import { analysisEndpoints } from "./endpoints/analyses/analyses.ts";
import { endpointRouter } from "./router.ts";

/** The JSON API, where the site serves it. */
export function apiRoutes({
  useCases,
  texts,
  drawPng,
  log,
  answerElsewhere,
  analyses,
}: Pick<Services, "useCases" | "texts" | "drawPng" | "log" | "answerElsewhere" | "analyses">): Router {
  const today = () => new Date().toISOString().slice(0, 10);
  const report = (error: unknown, request: string) =>
    log.error({ err: error, request }, "an answer of the API failed");
  const services = { ...useCases, texts, drawPng, today, analyses };
  const { organisations } = useCases;
  const servicesFor = (token: string | null) => ({
    ...services,
    organisations: { ...organisations, find: findingAnalyses(organisations.find, analyses, token) },
  });
  const all = [...endpoints, ...analysisEndpoints];
  return Router().use(
    "/api/v1",
    endpointRouter(all, { services, servicesFor, report, elsewhere: answerElsewhere }),
  );
}
