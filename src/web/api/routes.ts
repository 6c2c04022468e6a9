import type { Router } from "express";
import { endpoints } from "./document.ts";
import { endpointRouter } from "./router.ts";
import type { ApiServices } from "./services.ts";

/** The JSON API, to be served under /api/v1. `report` is told of what nobody foresaw. */
export const apiRoutes = (services: ApiServices, report: (error: unknown) => void): Router =>
  endpointRouter(endpoints, services, report);
