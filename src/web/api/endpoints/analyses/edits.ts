import { randomUUID } from "node:crypto";
import { z } from "zod";
import { Conflict } from "../../../../app/analyses/editing/conflict.ts";
import { AnalysisCommands } from "../../../../domain/analysis/commands.ts";
import { Problem } from "../../../errors/problem.ts";
import { endpoint } from "../../endpoint.ts";
import type { ApiEndpoint } from "../../services.ts";
import { enteredToEdit, exampleAddress, ofAnalysis } from "./entered.ts";

const Key = z
  .string()
  .min(1)
  .max(100)
  .optional()
  .describe("By which you know what you send: sent again, it is done once.");

const Saved = z.strictObject({
  version: z.int().describe("As it stands now."),
  merged: z.boolean().describe("Whether others had saved since your version, and it fitted all the same."),
});

const Step = z.strictObject({
  version: z.int(),
  at: z.iso.datetime(),
  kind: z.enum(["edit", "undo", "redo", "restore"]),
  of: z.int().nullable().describe("The version that was undone, redone or gone back to."),
  merged: z.boolean(),
  isMine: z.boolean().describe("Whether it was done by the same link or browser."),
});

export const editEndpoints: readonly ApiEndpoint[] = [
  endpoint({
    id: "editAnalysis",
    method: "post",
    path: "/analyses/{analysis}/edits",
    summary: "Change an analysis by commands, all of them or none",
    description:
      "`version` is the one that you saw. What others have saved since is kept: commands that touch nothing of it are done " +
      "beside it, else the answer is 409 with both sides. A command that cannot be done is 422, at its place.",
    parameters: ofAnalysis,
    body: z.strictObject({ version: z.int().min(0), key: Key, commands: AnalysisCommands }),
    answer: Saved,
    isPrivate: true,
    example: {
      parameters: exampleAddress,
      body: { version: 3, commands: [{ type: "renameUnit", unit: "solsikken", name: "Solsikken" }] },
    },
    handle: async ({ analyses }, { parameters: { analysis }, token, body }) => {
      const access = await enteredToEdit(analyses, analysis, token);
      try {
        return await analyses.edit(access, { ...body, key: body.key ?? randomUUID() });
      } catch (error) {
        throw error instanceof Conflict ? bothSides(error, body.commands) : error;
      }
    },
  }),
  endpoint({
    id: "analysisHistory",
    method: "get",
    path: "/analyses/{analysis}/history",
    summary: "What was done to an analysis, the latest first",
    parameters: ofAnalysis,
    answer: z.strictObject({ steps: z.array(Step) }),
    isPrivate: true,
    example: { parameters: exampleAddress },
    handle: async ({ analyses }, { parameters: { analysis }, token }) => {
      const { steps } = await analyses.historyOf(await enteredToEdit(analyses, analysis, token));
      return {
        steps: steps.map(({ version, at, cause, merged, isMine }) => ({
          version,
          at: at.toISOString(),
          kind: cause.kind,
          of: cause.kind === "edit" ? null : cause.version,
          merged,
          isMine,
        })),
      };
    },
  }),
  endpoint({
    id: "restoreAnalysis",
    method: "post",
    path: "/analyses/{analysis}/restore",
    summary: "Go back to how an analysis stood at a version, as a step that can be gone back from",
    parameters: ofAnalysis,
    body: z.strictObject({ version: z.int().min(0), key: Key }),
    answer: Saved,
    isPrivate: true,
    example: { parameters: exampleAddress, body: { version: 2 } },
    handle: async ({ analyses }, { parameters: { analysis }, token, body }) =>
      analyses.restoreVersion(await enteredToEdit(analyses, analysis, token), {
        version: body.version,
        key: body.key ?? randomUUID(),
      }),
  }),
];

function bothSides({ version, keys, theirs, faults }: Conflict, mine: unknown): Problem {
  return new Problem("conflict", {
    faults,
    conflict: {
      version,
      keys: [...keys],
      mine,
      theirs: theirs.map(({ version: theirVersion, at, commands }) => ({
        version: theirVersion,
        at: at.toISOString(),
        ...(commands !== undefined && { commands }),
      })),
    },
  });
}
