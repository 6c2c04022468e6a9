import { Router } from "express";
import { z } from "zod";
import { signsInFigure } from "../../diagrams/legend/signs.ts";
import { DomainError } from "../../domain/errors.ts";
import { fault } from "../../domain/faults/fault.ts";
import { languages } from "../../domain/language.ts";
import { ModelId } from "../../domain/organisation/decisions.ts";
import { bookletFolders, drawingKinds, fileIn, fileNames } from "../drawings/files.ts";
import { sendDrawing } from "../drawings/send-drawing.ts";
import { queryOf, settingFor } from "../drawings/setting/setting.ts";
import type { PageResponse } from "../page.ts";
import { pathTo } from "../routes.ts";
import type { Services } from "../services.ts";
import { indicatorsDrawing } from "./model/indicators.ts";
import { measuredModel } from "./model/measured.ts";
import { printedDrawing } from "./model/printed.ts";

const Asked = z.object({ organisation: z.string().optional(), model: ModelId, kind: z.enum(drawingKinds) });

/** A model's figure in the booklet, and what it measures on a municipality, each as a file. */
export function modelRoutes({ useCases }: Pick<Services, "useCases">): Router {
  const router = Router();
  for (const language of languages) {
    const printed = fileIn(bookletFolders[language], ":model", "printed", language);
    router.get(`${printed}.:kind`, async (request, response) => {
      const { locals: visit } = response as PageResponse;
      const { model, kind } = askedIn(request.params);
      const diagram = printedDrawing(model, visit);
      const name = `${bookletFolders[language]}-${model.id}`;
      await sendDrawing(
        response,
        visit,
        {
          diagram,
          signs: signsInFigure(model.figure),
          name,
          seenAt: pathTo("model", language, { model: model.id }),
        },
        kind,
      );
    });

    const measured = fileIn(":organisation", ":model", "measured", language);
    router.get(`${measured}.:kind`, async (request, response) => {
      const { locals: visit } = response as PageResponse;
      const { organisation, model, kind } = askedIn(request.params);
      const setting = await settingFor(useCases, {}, visit, organisation);
      const values = await measuredModel(useCases, setting, model.id);
      if (!values) throw unknown(`${setting.organisation.id}, ${model.id}`);
      const diagram = indicatorsDrawing(model, setting, values);
      const name = `${setting.organisation.id}-${model.id}-${fileNames.measured[language]}`;
      await sendDrawing(
        response,
        visit,
        {
          diagram,
          signs: ["model"],
          name,
          source: "computed",
          seenAt: `${pathTo("model", language, { model: model.id })}${queryOf(setting)}`,
          chosen: setting.organisation.name[language],
        },
        kind,
      );
    });
  }
  return router;

  function askedIn(params: Readonly<Record<string, unknown>>) {
    const { data: asked } = Asked.safeParse(params);
    const model = useCases.library.corpus.models.find(({ id }) => id === asked?.model);
    if (!asked || !model) throw unknown(Object.values(params).join(", "));
    return { ...asked, model };
  }
}

const unknown = (what: string) => new DomainError("not-found", fault("unknown-drawing", { drawing: what }));
