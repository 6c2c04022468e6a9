import type { Request } from "express";
import type { SavedAnalyses } from "../../../app/analyses/saved-analyses.ts";
import { freshLinks } from "../workspace/session.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** Whether this browser holds a link to the analysis that nobody has said they kept: it is stored nowhere else. */
export async function hasUnkeptLink(
  analyses: Pick<SavedAnalyses, "linksTo">,
  { access, mayEdit }: Workspace,
  request: Request,
): Promise<boolean> {
  const fresh = mayEdit ? freshLinks(request) : [];
  if (fresh.length === 0) return false;
  const links = await analyses.linksTo(access);
  return links.some(({ id, revoked }) => revoked === null && fresh.some((one) => one.id === id));
}
