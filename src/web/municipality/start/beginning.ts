import type { Request, Response } from "express";
import type { SavedAnalyses } from "../../../app/analyses/saved-analyses.ts";
import { holdNewLink, keepSession, sessionOf } from "../workspace/session.ts";

type Source = Parameters<SavedAnalyses["create"]>[0];

/** Begins an analysis, lets this browser in to edit it, and gives its id. */
export async function begin(
  analyses: SavedAnalyses,
  source: Source,
  request: Request,
  response: Response,
): Promise<string> {
  const { id, editToken } = await analyses.create(source);
  const { cookie } = await analyses.openLink(editToken, sessionOf(request));
  keepSession(response, cookie);
  holdNewLink(response, id, editToken);
  return id;
}
