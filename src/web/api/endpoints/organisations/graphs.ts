import { z } from "zod";
import { GraphDocument } from "../../../../app/organisations/graph/graph-document.ts";
import type { TitledGraph } from "../../../../app/organisations/graph/titled-graphs.ts";
import { KnownOrganisation } from "../../../../app/organisations/question.ts";
import { Language } from "../../../../domain/language.ts";
import { limits } from "../../../../domain/limits.ts";
import { graphFormatIds, graphFormats } from "../../../../files/graph-file.ts";
import { Download, endpoint } from "../../endpoint.ts";
import type { ApiEndpoint, ApiServices } from "../../services.ts";

const Parameters = {
  id: z.string().max(limits.nameLetters),
  format: z.enum(graphFormatIds).default("json"),
  language: Language.default("da").describe("The language of a drawing."),
};
type Parameters = z.infer<z.ZodObject<typeof Parameters>>;

const downloads = graphFormatIds.filter((id) => id !== "json").map((id) => graphFormats[id].type);

export const graphEndpoints: readonly ApiEndpoint[] = [
  endpoint({
    id: "getModelGraph",
    method: "get",
    path: "/models/{id}/graph",
    summary: "A published model on a municipality's units, as a graph or as its drawing",
    parameters: z.strictObject({ ...Parameters, organisation: KnownOrganisation.default("example") }),
    answer: GraphDocument,
    downloads,
    example: { parameters: { id: "decentral", format: "gexf", organisation: "koege" } },
    handle: async (services, { parameters, signal }) => {
      const graph = await services.titledGraphs.ofModel(parameters.id, parameters.organisation);
      return graphAnswer(services, graph, parameters, signal);
    },
  }),
  endpoint({
    id: "getCaseGraph",
    method: "get",
    path: "/cases/{id}/graph",
    summary: "A case municipality as it is told, as a graph or as its drawing",
    parameters: z.strictObject(Parameters),
    answer: GraphDocument,
    downloads,
    example: { parameters: { id: "svendborg", format: "svg" } },
    handle: async (services, { parameters, signal }) =>
      graphAnswer(services, await services.titledGraphs.ofCase(parameters.id), parameters, signal),
  }),
];

async function graphAnswer(
  { texts, today, drawPng }: ApiServices,
  graph: TitledGraph,
  { id, format, language }: Parameters,
  signal: AbortSignal,
): Promise<unknown> {
  const { type, write } = graphFormats[format];
  const content = await write({ ...graph, language, texts, date: today(), drawPng, signal });
  return format === "json" ? content : new Download(type, `${id}.${format}`, content as string | Uint8Array);
}
