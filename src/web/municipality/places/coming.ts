import type { PageHandler } from "../../page.ts";
import { render } from "../../render/render.ts";
import type { Services } from "../../services.ts";
import { frameView } from "../workspace/frame-view.ts";
import { inWorkspace } from "../workspace/in-workspace.ts";

/** A place that says what it will hold. */
export const comingPage = (
  services: Pick<Services, "analyses">,
  place: "options" | "priorities" | "onwards",
): PageHandler<{ readonly analysis: string }> =>
  inWorkspace(services, { edit: false }).page((workspace, _, response) => {
    const { t } = response.locals;
    return render(response, "municipality/coming", {
      title: t(`common:page.${place}`),
      frame: frameView(workspace, response.locals),
      lead: t(`municipality:coming.${place}`),
    });
  });
