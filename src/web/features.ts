import type { Router } from "express";
import { aboutPages } from "./about/pages.ts";
import { apiRoutes } from "./api/routes.ts";
import { casePages } from "./cases/pages.ts";
import { comparedOn } from "./compare/on-own.ts";
import { comparePages } from "./compare/pages.ts";
import { compareRoutes } from "./compare/routes.ts";
import { areaPages } from "./drawings/area/area-pages.ts";
import { drawingRoutes } from "./drawings/routes.ts";
import { glossaryPages } from "./glossary/pages.ts";
import { levelPages } from "./levels/pages.ts";
import { methodPages } from "./method/pages.ts";
import { modelPages } from "./models/pages.ts";
import { modelRoutes } from "./models/routes.ts";
import { analysisFileRoutes } from "./municipality/files/analysis-file.ts";
import { municipalityPages } from "./municipality/pages.ts";
import type { Pages } from "./page.ts";
import type { Services } from "./services.ts";
import { sourcePages } from "./sources/pages.ts";
import { styleguidePages, styleguideRoutes } from "./styleguide/pages.ts";

/** A part of the site: pages by their id, and whatever else it serves (drawings, the API) as a router. */
export type Feature = {
  readonly pages?: Pages;
  readonly router?: Router;
};

/** Every feature there is. A new one is one line here. */
export const featuresOf = (services: Services): readonly Feature[] => [
  { pages: comparePages(services), router: compareRoutes(services) },
  { pages: areaPages(services), router: drawingRoutes(services) },
  { pages: modelPages(services), router: modelRoutes(services) },
  { pages: levelPages(services) },
  { pages: casePages(services) },
  { pages: municipalityPages(services, comparedOn(services)), router: analysisFileRoutes(services) },
  { pages: sourcePages(services) },
  { pages: methodPages(services) },
  { pages: glossaryPages(services) },
  { pages: aboutPages() },
  { router: apiRoutes(services) },
  ...(services.development ? [{ pages: styleguidePages, router: styleguideRoutes() }] : []),
];
