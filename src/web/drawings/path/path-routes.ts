import { Router } from "express";
import { z } from "zod";
import { signsOnPath } from "../../../diagrams/legend/signs.ts";
import { DomainError } from "../../../domain/errors.ts";
import { fault } from "../../../domain/faults/fault.ts";
import { languages } from "../../../domain/language.ts";
import { ModelId } from "../../../domain/organisation/decisions.ts";
import type { PageResponse } from "../../page.ts";
import type { Services } from "../../services.ts";
import { drawingKinds, fileIn, fileNames } from "../files.ts";
import { sendDrawing } from "../send-drawing.ts";
import { seenOn } from "../setting/seen-on.ts";
import { settingFor } from "../setting/setting.ts";
import { variantTitle } from "../setting/titles.ts";
import { drawnPath } from "./path-figure.ts";

const Asked = z.object({
  organisation: z.string(),
  variant: z.union([ModelId, z.literal("today")]),
  level: z.coerce.number().pipe(z.literal([1, 2, 3, 4])),
  kind: z.enum(drawingKinds),
  unit: z.string().optional(),
});

/** A child's way as a file of its own, in a municipality as it is today and under each model. */
export function pathRoutes({ useCases }: Pick<Services, "useCases">): Router {
  const router = Router();
  for (const language of languages) {
    const pattern = `${fileIn(":organisation", ":variant", "path", language)}-:level.:kind`;
    router.get(pattern, async (request, response) => {
      const { locals: visit } = response as PageResponse;
      const { data: asked } = Asked.safeParse({ unit: request.query.unit, ...request.params });
      if (!asked) throw unknown(request.path);
      const setting = await settingFor(useCases, { unit: asked.unit }, visit, asked.organisation);
      if (asked.unit && asked.unit !== setting.unit) throw unknown(asked.unit);
      const { organisation, unit, t } = setting;
      const { variant, level, kind } = asked;
      const title = t("drawings:title.path", {
        level,
        unit: organisation.units.find(({ id }) => id === unit)?.name[language] ?? unit,
        drawn: variantTitle(setting, variant),
      });
      const drawn = drawnPath(setting, { variant, level, title, labelled: true });
      if (!drawn) throw unknown(request.path);
      const name = `${organisation.id}-${variant}-${fileNames.path[language]}-${level}`;
      await sendDrawing(
        response,
        visit,
        {
          diagram: drawn.diagram,
          signs: signsOnPath(drawn.path),
          name,
          source: "computed",
          ...seenOn(visit, { organisation, level, unit }),
        },
        kind,
      );
    });
  }
  return router;
}

const unknown = (what: string) => new DomainError("not-found", fault("unknown-drawing", { drawing: what }));
