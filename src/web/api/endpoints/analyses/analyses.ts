import { z } from "zod";
import {
  NewAnalysis,
  ownOf,
  quicklyStarted,
  soundDocument,
} from "../../../../app/analyses/lifetime/begun-from.ts";
import { linkKinds } from "../../../../app/analyses/sharing/link.ts";
import { AnalysisId } from "../../../../app/organisations/question.ts";
import { Text } from "../../../../domain/language.ts";
import { analysisFile } from "../../../../files/analysis-json.ts";
import { Download, endpoint } from "../../endpoint.ts";
import type { ApiEndpoint } from "../../services.ts";
import { editEndpoints } from "./edits.ts";
import { entered, enteredToEdit, exampleAddress, ofAnalysis, opened } from "./entered.ts";
import { linkEndpoints } from "./links.ts";

const asIn = (schema: string) => z.unknown().describe(`As in \`${schema}\`.`);
const Moment = z.iso.datetime();

/** Saved analyses, for whoever bears the token of a link to them. */
export const analysisEndpoints: readonly ApiEndpoint[] = [
  endpoint({
    id: "createAnalysis",
    method: "post",
    path: "/analyses",
    summary: "Begin an analysis, and be told once the tokens that open it",
    description:
      "From an organisation, an exported analysis, a few numbers, or as a copy of a case, of the example, or of an " +
      "analysis that the request's token opens.",
    parameters: z.strictObject({}),
    body: NewAnalysis,
    answer: z.strictObject({ id: AnalysisId, editToken: z.string(), readToken: z.string() }),
    isPrivate: true,
    status: 201,
    example: { body: { quickStart: { name: "Nordby", units: 24, areas: 4, supportStaff: 9.5 } } },
    handle: async ({ analyses, organisations }, { body, token }) => {
      const { organisation, analysis, copyOf, quickStart } = body;
      if (analysis !== undefined) return analyses.create({ document: soundDocument(analysis) });
      if (quickStart !== undefined) return analyses.create({ organisation: quicklyStarted(quickStart) });
      if (AnalysisId.safeParse(copyOf).success) {
        const access = await entered(analyses, copyOf as string, token);
        // A copy holds no more than who makes it may see.
        return analyses.create({ document: (await opened(analyses, access)).analysis });
      }
      const at = copyOf === undefined ? "organisation" : "copyOf";
      const found = await organisations.find(organisation ?? (copyOf as string), at);
      return analyses.create({ organisation: ownOf(found) });
    },
  }),
  endpoint({
    id: "getAnalysis",
    method: "get",
    path: "/analyses/{analysis}",
    summary: "An analysis as it stands, as much of it as the token lets one see",
    parameters: ofAnalysis,
    answer: z.strictObject({
      id: AnalysisId,
      kind: z.enum(linkKinds).describe("What the token allows."),
      version: z.int(),
      created: Moment,
      edited: Moment,
      keptUntil: Moment.describe("When it is deleted, unless it is edited before."),
      name: Text,
      organisation: asIn("Organisation"),
      variants: asIn("Analysis"),
      priorities: asIn("Analysis"),
      judgements: asIn("Analysis"),
      plan: asIn("Analysis"),
      texts: asIn("Analysis"),
      settings: asIn("Analysis"),
    }),
    isPrivate: true,
    example: { parameters: exampleAddress },
    handle: async ({ analyses }, { parameters: { analysis: id }, token }) => {
      const access = await entered(analyses, id, token);
      const { analysis, kind, version, created, edited, keptUntil } = await opened(analyses, access);
      const { schema: _, ...holds } = analysis;
      return {
        ...{ id, kind, version },
        created: created.toISOString(),
        edited: edited.toISOString(),
        keptUntil: keptUntil.toISOString(),
        ...holds,
      };
    },
  }),
  endpoint({
    id: "exportAnalysis",
    method: "get",
    path: "/analyses/{analysis}/export",
    summary: "An analysis as a file that opens to the very same",
    parameters: ofAnalysis.extend({ format: z.enum(["json"]).default("json") }),
    answer: asIn("Analysis"),
    isPrivate: true,
    example: { parameters: { ...exampleAddress, format: "json" } },
    handle: async ({ analyses, today }, { parameters: { analysis: id }, token }) => {
      const { analysis, kind } = await opened(analyses, await entered(analyses, id, token));
      const { name, content } = analysisFile(analysis, kind, today());
      return new Download("application/json", name, content, true);
    },
  }),
  ...editEndpoints,
  ...linkEndpoints,
  endpoint({
    id: "deleteAnalysis",
    method: "delete",
    path: "/analyses/{analysis}",
    summary: "Delete an analysis with its history and its links; there is no way back",
    parameters: ofAnalysis,
    answer: z.null(),
    isPrivate: true,
    status: 204,
    example: { parameters: exampleAddress },
    handle: async ({ analyses }, { parameters: { analysis }, token }) =>
      analyses.delete(await enteredToEdit(analyses, analysis, token)),
  }),
];
