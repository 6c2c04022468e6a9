import type { UseCases } from "../../app/use-cases.ts";
import type { Endpoint } from "./endpoint.ts";

/** What the API answers from. */
export type ApiServices = UseCases;
export type ApiEndpoint = Endpoint<ApiServices>;
