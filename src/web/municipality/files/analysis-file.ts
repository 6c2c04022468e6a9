import { Router } from "express";
import { type Language, languages } from "../../../domain/language.ts";
import { analysisFile } from "../../../files/analysis-json.ts";
import type { Services } from "../../services.ts";
import { workspaceFor } from "../workspace/workspace.ts";

const patterns = {
  da: "/da/kommune/:analysis/analyse.json",
  en: "/en/municipality/:analysis/analysis.json",
} as const;

export const analysisFileAddress = (id: string, language: Language): string =>
  patterns[language].replace(":analysis", encodeURIComponent(id));

/** All that a visitor may see of an analysis as a file, which opens to the very same. */
export function analysisFileRoutes({ analyses }: Pick<Services, "analyses">): Router {
  const router = Router({ strict: true, caseSensitive: true });
  for (const language of languages)
    router.get(patterns[language], async (request, response) => {
      const id = String(request.params.analysis);
      const { access, analysis } = await workspaceFor(analyses, request, id, { edit: false });
      const { name, content } = analysisFile(analysis, access.kind, new Date().toISOString().slice(0, 10));
      response
        .set({ "Cache-Control": "private, no-store", Vary: "Cookie", "X-Robots-Tag": "noindex" })
        .set("Content-Disposition", `attachment; filename="${name}"`)
        .type("json")
        .send(content);
    });
  return router;
}
