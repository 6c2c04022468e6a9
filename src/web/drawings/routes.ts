import { Router } from "express";
import { z } from "zod";
import { signsIn } from "../../diagrams/legend/signs.ts";
import { DomainError } from "../../domain/errors.ts";
import { fault } from "../../domain/faults/fault.ts";
import { languages } from "../../domain/language.ts";
import { ModelId } from "../../domain/organisation/decisions.ts";
import { referralPath } from "../../domain/organisation/graph/referral/referral-path.ts";
import { generalUnits } from "../../domain/organisation/parts.ts";
import type { PageResponse } from "../page.ts";
import type { Services } from "../services.ts";
import { drawingFolders, drawingKinds } from "./files.ts";
import { pathRoutes } from "./path/path-routes.ts";
import { sendDrawing } from "./send-drawing.ts";
import { seenOn } from "./setting/seen-on.ts";
import { stageOf } from "./setting/stage.ts";
import { variantTitle } from "./setting/titles.ts";

const Asked = z.object({
  organisation: z.string(),
  variant: z.union([ModelId, z.literal("today")]),
  kind: z.enum(drawingKinds),
  level: z.coerce
    .number()
    .pipe(z.literal([1, 2, 3, 4]))
    .optional(),
  unit: z.string().optional(),
});

/** Each organisation's drawings as files: as it is today, and under each model, whole and as a child's way. */
export function drawingRoutes({ useCases }: Pick<Services, "useCases">): Router {
  const router = Router().use(pathRoutes({ useCases }));
  for (const language of languages) {
    router.get(`/${language}/${drawingFolders[language]}/:organisation/:file`, async (request, response) => {
      const { locals: visit } = response as PageResponse;
      const [variant, kind] = String(request.params.file).split(".");
      const { data: asked } = Asked.safeParse({ ...request.query, ...request.params, variant, kind });
      if (!asked)
        throw new DomainError("not-found", fault("unknown-drawing", { drawing: request.params.file }));
      const organisation = await useCases.organisations.find(asked.organisation);
      const stage = stageOf(await useCases.organisations.underModels(organisation));
      const shown = stage.shown(asked.variant);
      if (!shown)
        throw new DomainError("not-found", fault("unknown-drawing", { drawing: request.params.file }));
      const unit = asked.unit || generalUnits(organisation)[0]?.id;
      const path = asked.level && unit ? referralPath(shown.graph, unit, asked.level) : undefined;
      const { corpus } = useCases.library;
      const title = variantTitle({ ...visit, corpus, organisation }, asked.variant);
      const description = organisation.note?.[language] ?? "";
      const diagram = stage.drawing(shown, "large", visit)({ title, description, path });
      const signs = signsIn(shown.organisation, path);
      const { seenAt, chosen } = seenOn(visit, { organisation, level: path ? asked.level : undefined, unit });
      const file = { diagram, signs, name: `${organisation.id}-${asked.variant}`, seenAt, chosen };
      await sendDrawing(response, visit, file, asked.kind);
    });
  }
  return router;
}
