import { randomBytes } from "node:crypto";
import type { Request } from "express";
import { z } from "zod";
import { DomainError } from "../../../domain/errors.ts";
import { fault } from "../../../domain/faults/fault.ts";
import { todayDecisions } from "../../../domain/organisation/today-decisions.ts";
import { typedIn } from "../../forms/body.ts";
import { sayOnNextPage } from "../../forms/next-page.ts";
import { isOurOwn, tokenIn } from "../../forms/sender.ts";
import type { FormHandlers, PageResponse } from "../../page.ts";
import { render } from "../../render/render.ts";
import { pathTo } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { todayFigure } from "../today/figure.ts";
import { summaryOf } from "../today/summary.ts";
import { frameView } from "../workspace/frame-view.ts";
import { inWorkspace } from "../workspace/in-workspace.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { sittingsView } from "./view.ts";

type Params = { readonly analysis: string };
type Means = Pick<Services, "analyses" | "corpus">;

const atOnce = 30;
const Version = z.coerce.number().int().min(0).optional().catch(undefined);
const Query = z.object({ version: Version, before: Version });
const Sent = z.object({ version: z.coerce.number().int().min(0), key: z.string().min(1).max(64) });

/** Everything that was changed, and the municipality as it was at any time, to go back to. */
export const historyPage = (services: Means): FormHandlers<Params> =>
  inWorkspace(services, { edit: true }).form((workspace) => ({
    show: (request, response) => show(services, workspace, request, response),
    take: (request, response) => take(services, workspace, request, response),
  }));

async function show(
  services: Means,
  workspace: Workspace,
  request: Request,
  response: PageResponse<Params>,
  refused = false,
): Promise<void> {
  const { analyses } = services;
  const { locals: visit } = response;
  const { access, id, version: now } = workspace;
  const { version, before = now } = Query.parse(request.query);
  const address = pathTo("history", visit.language, { analysis: id });
  const to = Math.min(before, now);
  const from = Math.max(to - atOnce, 0);
  const { steps } = await analyses.historyOf(access, now - from);
  const shown = steps.toReversed().filter((step) => step.version > from && step.version <= to);
  const first = shown[0]?.version ?? to + 1;
  const states = await analyses.statesOf(access, first - 1, to);
  const link = (query: object) => `${address}?${new URLSearchParams({ ...query })}`;
  await render(response, "municipality/history/history", {
    title: visit.t("history:title"),
    frame: frameView(workspace, visit),
    sittings: sittingsView(shown, states, address, visit),
    older: from > 0 ? link({ before: String(from) }) : null,
    newest: to < now ? address : null,
    begun: from === 0 ? link({ version: "0" }) : null,
    past:
      version === undefined
        ? null
        : pastView(await analyses.open(access, version), services.corpus, now, response),
    refused,
    today: pathTo("today", visit.language, { analysis: id }),
  });
}

type Past = { readonly version: number; readonly state: Workspace["analysis"] };

/** The municipality as it stood at a version, with the form that goes back to it. */
function pastView(
  { version, state: { organisation } }: Past,
  corpus: Services["corpus"],
  now: number,
  response: PageResponse<Params>,
) {
  const { locals: visit } = response;
  return {
    heading: version === 0 ? visit.t("history:asItBegan") : visit.t("history:asItWas", { number: version }),
    summary: summaryOf(organisation, todayDecisions(organisation), corpus, visit),
    figure: { ...todayFigure(organisation, null, "", visit), areas: [] },
    isNow: version === now,
    hidden: [
      ["token", tokenIn(response, visit.site)],
      ["version", String(version)],
      ["key", randomBytes(12).toString("hex")],
    ],
  };
}

async function take(
  services: Means,
  workspace: Workspace,
  request: Request,
  response: PageResponse<Params>,
): Promise<void> {
  const { locals: visit } = response;
  const { token, ...typed } = typedIn(request);
  if (!isOurOwn(request, token, visit.site)) {
    response.status(403);
    return show(services, workspace, request, response, true);
  }
  const sent = Sent.safeParse(typed);
  if (!sent.success) throw new DomainError("not-found", fault("unknown-version", { version: -1 }));
  await services.analyses.restoreVersion(workspace.access, sent.data);
  sayOnNextPage(response, "saved");
  response.redirect(303, pathTo("today", visit.language, { analysis: workspace.id }));
}
