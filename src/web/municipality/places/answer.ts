import type { Organisation } from "../../../domain/organisation/schema.ts";
import type { PageHandler, Visit } from "../../page.ts";
import type { Html } from "../../render/html.ts";
import { render } from "../../render/render.ts";
import { pathTo } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { frameView } from "../workspace/frame-view.ts";
import { inWorkspace } from "../workspace/in-workspace.ts";

/** The models compared on a municipality, for the page at an address. */
export type Compared = (
  organisation: Organisation,
  query: unknown,
  visit: Visit,
  address: string,
) => Promise<{ readonly isWrong: boolean; readonly matrix: Html; readonly ranking: object }>;

/** Which model comes first on this municipality, and why. */
export const answerPage = (
  services: Pick<Services, "analyses">,
  compared: Compared,
): PageHandler<{ readonly analysis: string }> =>
  inWorkspace(services, { edit: false }).page(async (workspace, request, response) => {
    const { locals: visit } = response;
    const { t, language } = visit;
    const address = pathTo("answer", language, { analysis: workspace.id });
    const { isWrong, ...parts } = await compared(
      workspace.analysis.organisation,
      request.query,
      visit,
      address,
    );
    if (isWrong) response.status(400);
    await render(response, "municipality/answer", {
      title: t("common:page.answer"),
      frame: frameView(workspace, visit),
      ...parts,
    });
  });
