import type { SavedAnalyses } from "../../app/analyses/saved-analyses.ts";
import type { UseCases } from "../../app/use-cases.ts";
import type { DrawPng } from "../../files/png.ts";
import type { Texts } from "../../texts/texts.ts";
import type { Endpoint } from "./endpoint.ts";

/** What the API answers from. */
export type ApiServices = UseCases & {
  readonly analyses: SavedAnalyses;
  readonly texts: Texts;
  readonly drawPng: DrawPng;
  /** The date, ISO. */
  readonly today: () => string;
};
export type ApiEndpoint = Endpoint<ApiServices>;
