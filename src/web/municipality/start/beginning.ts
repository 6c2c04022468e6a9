import type { Request, Response } from "express";
import type { SavedAnalyses } from "../../../app/analyses/saved-analyses.ts";
import { freshLinks, keepSession, sessionOf, showFresh } from "../workspace/session.ts";

type Source = Parameters<SavedAnalyses["create"]>[0];

/** Begins an analysis, lets this browser in to edit it, has its link shown until it is kept, and gives its id. */
export async function begin(
  analyses: SavedAnalyses,
  source: Source,
  request: Request,
  response: Response,
): Promise<string> {
  const { id, editToken } = await analyses.create(source);
  const { cookie } = await analyses.openLink(editToken, sessionOf(request));
  keepSession(response, cookie);
  // Nobody can be told it again, and a browser may lose its cookies.
  const links = await analyses.linksTo(await analyses.enterByToken(editToken));
  const link = links.find(({ kind }) => kind === "edit");
  if (link) showFresh(response, [...freshLinks(request), { id: link.id, token: editToken }]);
  return id;
}
