import { z } from "zod";
import { accessTo } from "../../../../app/analyses/find-organisation.ts";
import type { SavedAnalyses } from "../../../../app/analyses/saved-analyses.ts";
import type { Access } from "../../../../app/analyses/sharing/access.ts";
import { seenBy } from "../../../../app/analyses/sharing/seen-by.ts";
import { AnalysisId } from "../../../../app/organisations/question.ts";
import { fault } from "../../../../domain/faults/fault.ts";
import { Problem } from "../../../errors/problem.ts";

export const ofAnalysis = z.strictObject({ analysis: AnalysisId });

/** The analysis of every example: the API's own documentation has none that could be asked. */
export const exampleAddress = { analysis: "4f7kq2m9x3ab" } as const;

/** By whoever bears the token of a link to it. An analysis that is not there is told of like one that it does not open. */
export async function entered(analyses: SavedAnalyses, id: string, token: string | null): Promise<Access> {
  const access = await accessTo(analyses, id, token);
  if (access === null) throw new Problem("unknown-entry", { faults: [fault("unknown-analysis", { id })] });
  return access;
}

/** As `entered`, for what only those who may edit can ask. */
export async function enteredToEdit(
  analyses: SavedAnalyses,
  id: string,
  token: string | null,
): Promise<Access> {
  const access = await entered(analyses, id, token);
  if (access.kind !== "edit") throw new Problem("not-allowed", { faults: [fault("may-not-edit", {})] });
  return access;
}

/** The analysis with what of it whoever asks may see. */
export async function opened(analyses: SavedAnalyses, access: Access, version?: number) {
  const { state, ...kept } = await analyses.open(access, version);
  return { ...kept, kind: access.kind, analysis: seenBy(access, state).analysis };
}
