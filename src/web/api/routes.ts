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
}: Pick<Services, "useCases" | "texts" | "drawPng" | "log">): Router {
  const today = () => new Date().toISOString().slice(0, 10);
  const report = (error: unknown, request: string) =>
    log.error({ err: error, request }, "an answer of the API failed");
  return Router().use("/api/v1", endpointRouter(endpoints, { ...useCases, texts, drawPng, today }, report));
}
