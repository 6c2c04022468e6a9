import type { Request } from "express";
import type { SavedAnalyses } from "../../../app/analyses/saved-analyses.ts";
import type { Access } from "../../../app/analyses/sharing/access.ts";
import { type Seen, seenBy } from "../../../app/analyses/sharing/seen-by.ts";
import type { Analysis } from "../../../domain/analysis/schema.ts";
import { DomainError } from "../../../domain/errors.ts";
import { fault } from "../../../domain/faults/fault.ts";
import { sessionOf } from "./session.ts";

/** An analysis that this browser has opened, as much of it as it may see. */
export type Workspace = {
  /** With what its use cases are asked. */
  readonly access: Access;
  readonly id: string;
  /** All there is, but for who may only read: what is published of it. */
  readonly analysis: Analysis;
  /** How a reader's numbers may be written; null for who sees all. */
  readonly shared: Seen["shared"];
  readonly version: number;
  readonly edited: Date;
  readonly keptUntil: Date;
  readonly mayEdit: boolean;
};

/** Throws "not-found" alike for an analysis that is not there and for one that this browser may not enter, or not change. */
export async function workspaceFor(
  analyses: SavedAnalyses,
  request: Request,
  id: string,
  { edit }: { readonly edit: boolean },
): Promise<Workspace> {
  const access = await analyses.enter(sessionOf(request), id);
  const mayEdit = access.kind === "edit";
  if (edit && !mayEdit) throw new DomainError("not-found", fault("unknown-analysis", { id }));
  const { state, version, edited, keptUntil } = await analyses.open(access);
  return { access, id, ...seenBy(access, state), version, edited, keptUntil, mayEdit };
}
