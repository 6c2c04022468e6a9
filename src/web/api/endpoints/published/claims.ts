import { z } from "zod";
import { Claim, claimKinds, directions, Hedge } from "../../../../domain/corpus/schema.ts";
import { limits } from "../../../../domain/limits.ts";
import { CriterionId, ModelId } from "../../../../domain/organisation/decisions.ts";
import { endpoint } from "../../endpoint.ts";
import type { ApiEndpoint } from "../../services.ts";

const Filter = z.strictObject({
  source: z.string().max(limits.nameLetters).optional(),
  about: z
    .string()
    .max(limits.nameLetters)
    .optional()
    .describe("The case municipality or model it is told of."),
  kind: z.enum(claimKinds).optional(),
  hedge: Hedge.optional(),
  model: ModelId.optional().describe("A model that it bears on."),
  criterion: CriterionId.optional().describe("A criterion that it bears on."),
  direction: z
    .enum(directions)
    .optional()
    .describe("Which way it bears, on the model and criterion asked for."),
});
type Filter = z.infer<typeof Filter>;

export const claimsEndpoint: ApiEndpoint = endpoint({
  id: "listClaim",
  method: "get",
  path: "/claims",
  summary: "The published statements, with source, place, hedge and what they bear on",
  description: "Those that meet every filter given.",
  parameters: Filter,
  answer: z.array(Claim),
  example: { parameters: { model: "decentral", criterion: "specialism" } },
  handle: ({ library }, { parameters }) => library.corpus.claims.filter((claim) => meets(claim, parameters)),
});

function meets(claim: Claim, filter: Filter): boolean {
  const is = <K extends keyof Filter & keyof Claim>(field: K) =>
    filter[field] === undefined || filter[field] === claim[field];
  return is("source") && is("about") && is("kind") && is("hedge") && bearsAsAsked(claim, filter);
}

/** One and the same bearing must meet all that is asked of bearings. */
function bearsAsAsked({ bears }: Claim, { model, criterion, direction }: Filter): boolean {
  if (model === undefined && criterion === undefined && direction === undefined) return true;
  return bears.some(
    (bearing) =>
      (model === undefined || bearing.model === model) &&
      (criterion === undefined || bearing.criterion === criterion) &&
      (direction === undefined || bearing.direction === direction),
  );
}
