import { DomainError } from "../../domain/errors.ts";
import { fault } from "../../domain/faults/fault.ts";
import type { Organisations } from "../organisations/organisations.ts";
import { AnalysisId } from "../organisations/question.ts";
import type { SavedAnalyses } from "./saved-analyses.ts";
import type { Access } from "./sharing/access.ts";
import { seenBy } from "./sharing/seen-by.ts";

type Find = Organisations["find"];

/** As `find`, which then knows the organisations of analyses too, for whoever bears a token that opens them. */
export const findingAnalyses =
  (find: Find, analyses: SavedAnalyses, token: string | null): Find =>
  async (reference, at) => {
    if (!AnalysisId.safeParse(reference).success) return find(reference, at);
    const id = reference as string;
    const access = await accessTo(analyses, id, token);
    if (access === null)
      throw new DomainError("not-found", fault("unknown-organisation", { organisation: id }, at ?? ""));
    return seenBy(access, (await analyses.open(access)).state).analysis.organisation;
  };

/** What a token lets somebody do with an analysis; null for none, for one that is not ours, and for another's. */
export async function accessTo(
  analyses: SavedAnalyses,
  id: string,
  token: string | null,
): Promise<Access | null> {
  if (token === null) return null;
  try {
    const access = await analyses.enterByToken(token);
    return access.analysis === id ? access : null;
  } catch (error) {
    if (error instanceof DomainError && error.kind === "not-found") return null;
    throw error;
  }
}
