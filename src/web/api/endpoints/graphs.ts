import { z } from "zod";
import type { Arrangement } from "../../../app/compare/measured.ts";
import { GraphDocument } from "../../../app/graph-document.ts";
import { findOrganisation, type Library } from "../../../app/library.ts";
import { DomainError } from "../../../domain/errors.ts";
import { Language, type Text } from "../../../domain/language.ts";
import { modelDecisions } from "../../../domain/organisation/models.ts";
import type { Organisation } from "../../../domain/organisation/schema.ts";
import { Download, endpoint } from "../endpoint.ts";
import { type GraphTitles, graphFormatIds, graphFormats } from "../graph-file.ts";
import type { ApiEndpoint, ApiServices } from "../services.ts";
import { KnownOrganisation } from "../shapes.ts";

const Asked = {
  id: z.string(),
  format: z.enum(graphFormatIds).default("json"),
  language: Language.default("da").describe("The language of a drawing."),
};
type Asked = z.infer<z.ZodObject<typeof Asked>>;

const downloads = graphFormatIds.filter((id) => id !== "json").map((id) => graphFormats[id].type);

export const graphEndpoints: readonly ApiEndpoint[] = [
  endpoint({
    id: "getModelGraph",
    method: "get",
    path: "/models/{id}/graph",
    summary: "A published model on a municipality's units, as a graph or as its drawing",
    parameters: z.strictObject({ ...Asked, organisation: KnownOrganisation.default("example") }),
    answer: GraphDocument,
    downloads,
    example: { parameters: { id: "decentral", format: "gexf", organisation: "koege" } },
    async handle(services, { parameters, signal }) {
      const { library } = services;
      const model = library.corpus.models.find(({ id }) => id === parameters.id);
      if (model === undefined) throw new DomainError("not-found", `unknown model: ${parameters.id}`);
      const organisation = findOrganisation(library, parameters.organisation);
      const title = bothWays((language) => `${organisation.name[language]} · ${model.name[language]}`);
      const titles = { title, description: model.summary, source: sourceOf(library) };
      return graphAnswer(services, organisation, modelDecisions[model.id], titles, parameters, signal);
    },
  }),
  endpoint({
    id: "getCaseGraph",
    method: "get",
    path: "/cases/{id}/graph",
    summary: "A case municipality as it is told, as a graph or as its drawing",
    parameters: z.strictObject(Asked),
    answer: GraphDocument,
    downloads,
    example: { parameters: { id: "svendborg", format: "svg" } },
    async handle(services, { parameters, signal }) {
      const { library } = services;
      const told = library.corpus.cases.find(({ id }) => id === parameters.id);
      if (told === undefined) throw new DomainError("not-found", `unknown case: ${parameters.id}`);
      const organisation = findOrganisation(library, told.id);
      const titles = { title: told.name, description: told.headline, source: sourceOf(library) };
      return graphAnswer(services, organisation, null, titles, parameters, signal);
    },
  }),
];

async function graphAnswer(
  { arrangeOrganisation, texts, today }: ApiServices,
  organisation: Organisation,
  arrangement: Arrangement,
  titles: GraphTitles,
  { id, format, language }: Asked,
  signal: AbortSignal,
): Promise<unknown> {
  const arranged = await arrangeOrganisation(organisation, arrangement);
  const { type, write } = graphFormats[format];
  const content = await write({ ...arranged, titles, language, texts, date: today(), signal });
  if (format === "json") return content;
  return new Download(type, `${id}.${format}`, content as string | Uint8Array);
}

/** The booklet that the models and the cases stand in. */
function sourceOf({ corpus }: Library): Text {
  const [booklet] = corpus.sources;
  if (booklet === undefined) throw new RangeError("the corpus has no source");
  const { title, publisher, year } = booklet;
  return bothWays(
    (language) => `${publisher[language]}: ${title[language]}${year === null ? "" : ` (${year})`}`,
  );
}

const bothWays = (text: (language: Language) => string): Text => ({ da: text("da"), en: text("en") });
