import type { Library } from "../../app/library.ts";
import type { RankProblem } from "../../app/rank-problem.ts";
import type { Endpoint } from "./endpoint.ts";

/** What the API answers from. */
export type ApiServices = {
  readonly library: Library;
  readonly rankProblem: RankProblem;
};

export type ApiEndpoint = Endpoint<ApiServices>;
