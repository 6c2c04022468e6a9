import type { PageResponse } from "../../page.ts";
import { render } from "../../render/render.ts";

/** Says kindly that a link does not work, or that this browser has opened no link to the analysis. */
export async function showClosed<Params extends object>(
  response: PageResponse<Params>,
  what: "link" | "analysis",
): Promise<void> {
  const { t } = response.locals;
  response.status(404);
  await render(response, "municipality/closed", {
    title: t(`municipality:closed.${what}.title`),
    lead: t(`municipality:closed.${what}.lead`),
    reasons: [1, 2, 3].map((at) => t(`municipality:closed.${what}.reason${at}`)),
  });
}
