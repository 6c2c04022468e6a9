import { z } from "zod";
import { linkKinds } from "../../../../app/analyses/sharing/link.ts";
import { DomainError } from "../../../../domain/errors.ts";
import { limits } from "../../../../domain/limits.ts";
import { Problem } from "../../../errors/problem.ts";
import { endpoint } from "../../endpoint.ts";
import type { ApiEndpoint } from "../../services.ts";
import { enteredToEdit, exampleAddress, ofAnalysis } from "./entered.ts";

const Kind = z
  .enum(linkKinds)
  .describe("`read` shows what may be published, `internal` all that there is; neither can change anything.");
const Moment = z.iso.datetime();
const Link = z.strictObject({
  id: z.string(),
  kind: Kind,
  name: z.string(),
  created: Moment,
  revoked: Moment.nullable(),
  lastUsed: Moment.nullable(),
});

const path = "/analyses/{analysis}/links";
const told = (moment: Date | null) => moment?.toISOString() ?? null;

export const linkEndpoints: readonly ApiEndpoint[] = [
  endpoint({
    id: "analysisLinks",
    method: "get",
    path,
    summary: "The links to an analysis, the oldest first, without what lets anybody in",
    parameters: ofAnalysis,
    answer: z.strictObject({ links: z.array(Link) }),
    isPrivate: true,
    example: { parameters: exampleAddress },
    handle: async ({ analyses }, { parameters: { analysis }, token }) => {
      const links = await analyses.linksTo(await enteredToEdit(analyses, analysis, token));
      return {
        links: links.map(({ created, revoked, lastUsed, ...link }) => ({
          ...link,
          created: told(created),
          revoked: told(revoked),
          lastUsed: told(lastUsed),
        })),
      };
    },
  }),
  endpoint({
    id: "addAnalysisLink",
    method: "post",
    path,
    summary: "Make a link to an analysis; its token is told this once",
    parameters: ofAnalysis,
    body: z.strictObject({ kind: Kind, name: z.string().max(limits.nameLetters).default("") }),
    answer: z.strictObject({ id: z.string(), token: z.string() }),
    isPrivate: true,
    status: 201,
    example: { parameters: exampleAddress, body: { kind: "read", name: "Børneudvalget" } },
    handle: async ({ analyses }, { parameters: { analysis }, token, body }) =>
      analyses.addLink(await enteredToEdit(analyses, analysis, token), body),
  }),
  endpoint({
    id: "revokeAnalysisLink",
    method: "delete",
    path: `${path}/{link}`,
    summary: "Withdraw a link: it lets nobody in any longer, not even who has opened it before",
    parameters: ofAnalysis.extend({ link: z.string().max(100) }),
    answer: z.null(),
    isPrivate: true,
    status: 204,
    example: { parameters: { ...exampleAddress, link: "7h2mk9x4q3cd" } },
    handle: async ({ analyses }, { parameters: { analysis, link }, token }) => {
      const access = await enteredToEdit(analyses, analysis, token);
      try {
        await analyses.revokeLink(access, link);
      } catch (error) {
        throw error instanceof DomainError && error.kind === "invalid"
          ? new Problem("conflict", error)
          : error;
      }
    },
  }),
];
