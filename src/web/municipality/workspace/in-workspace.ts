import type { Request } from "express";
import { DomainError } from "../../../domain/errors.ts";
import type { FormHandlers, PageHandler, PageResponse } from "../../page.ts";
import type { Services } from "../../services.ts";
import { showClosed } from "./closed.ts";
import { type Workspace, workspaceFor } from "./workspace.ts";

type Params = { readonly analysis: string };
type Means = Pick<Services, "analyses">;
type Needs = {
  /** Whether only those who may edit come here. */
  readonly edit: boolean;
};

/**
 * Pages of an analysis. Whoever may not see one is told the same as where there is none. The workspace that a handler is
 * given is all that this visitor may see: nothing else decides that.
 */
export function inWorkspace({ analyses }: Means, needs: Needs) {
  const handling =
    (handle: (workspace: Workspace, request: Request, response: PageResponse<Params>) => unknown) =>
    async (request: Request, response: PageResponse<Params>): Promise<void> => {
      const workspace = await entered(analyses, request, response, needs);
      if (workspace !== null) await handle(workspace, request, response);
    };
  return {
    page: (
      show: (workspace: Workspace, request: Request, response: PageResponse<Params>) => void | Promise<void>,
    ): PageHandler<Params> => handling(show),
    /** The form is made anew for each visitor. */
    form: (
      formFor: (
        workspace: Workspace,
        request: Request,
        response: PageResponse<Params>,
      ) => FormHandlers<Params>,
    ): FormHandlers<Params> => ({
      show: handling((workspace, ...asked) => formFor(workspace, ...asked).show(...asked)),
      take: handling((workspace, ...asked) => formFor(workspace, ...asked).take(...asked)),
    }),
  };
}

/** Null where nothing is left to do: the page says why. */
async function entered(
  analyses: Means["analyses"],
  request: Request,
  response: PageResponse<Params>,
  needs: Needs,
): Promise<Workspace | null> {
  try {
    return await workspaceFor(analyses, request, response.locals.params.analysis, needs);
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind !== "not-found") throw error;
    await showClosed(response, "analysis");
    return null;
  }
}
