import { Router } from "express";
import type { Services } from "../services.ts";
import { endpoints } from "./description/document.ts";
import { endpointRouter } from "./router.ts";

/** The JSON API, where the site serves it. */
export function apiRoutes({
  useCases,
  texts,
  drawPng,
  log,
  answerElsewhere,
}: Pick<Services, "useCases" | "texts" | "drawPng" | "log" | "answerElsewhere">): Router {
  const today = () => new Date().toISOString().slice(0, 10);
  const report = (error: unknown, request: string) =>
    log.error({ err: error, request }, "an answer of the API failed");
  const services = { ...useCases, texts, drawPng, today };
  return Router().use("/api/v1", endpointRouter(endpoints, { services, report, elsewhere: answerElsewhere }));
}
