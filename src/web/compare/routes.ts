import { Router } from "express";
import { type Diagram, placedAt } from "../../diagrams/diagram.ts";
import { all } from "../../diagrams/markup.ts";
import { rankingFigures } from "../../diagrams/ranking/ranking-figures.ts";
import { DomainError } from "../../domain/errors.ts";
import { fault } from "../../domain/faults/fault.ts";
import { languages } from "../../domain/language.ts";
import { drawingKinds, fileIn, fileNames, modelsFolders } from "../drawings/files.ts";
import { sendDrawing } from "../drawings/send-drawing.ts";
import { seenOn } from "../drawings/setting/seen-on.ts";
import { settingFor } from "../drawings/setting/setting.ts";
import type { PageResponse } from "../page.ts";
import type { Services } from "../services.ts";
import { compareAddress } from "./address.ts";
import { chosenIn } from "./chosen.ts";
import { fourAtOnce } from "./first/four-at-once.ts";
import { matrixDrawing } from "./matrix/matrix-drawing.ts";
import { matrixSigns } from "./matrix/matrix-view.ts";
import { sceneFor } from "./pages.ts";
import { figureFolders, figureNames } from "./ranking/figure-file.ts";
import { figureWords } from "./ranking/figure-words.ts";
import type { Scene } from "./scene.ts";

/** The ranking's figures and the matrix, each as one file, for the choices in the query. */
export function compareRoutes(services: Pick<Services, "useCases">): Router {
  const router = Router();
  for (const language of languages) {
    router.get(`${figureFolders[language]}/:file`, async (request, response) => {
      const { locals: visit } = response as PageResponse;
      const kind = drawingKinds.find((known) => request.params.file === `${figureNames[language]}.${known}`);
      if (kind === undefined)
        throw new DomainError("not-found", fault("unknown-drawing", { drawing: request.params.file }));
      const scene = await sceneFor(services, request.query, visit);
      const { acceptability, central } = rankingFigures(scene.comparison.ranking, figureWords(scene));
      const diagram = below(acceptability.diagram, central.diagram);
      await sendDrawing(
        response,
        visit,
        {
          diagram,
          signs: [],
          name: figureNames[language],
          source: sourceOf(scene),
          seenAt: compareAddress(scene.form, language),
          chosen: chosenIn(scene),
        },
        kind,
      );
    });

    const overview = fileIn(":organisation", modelsFolders[language], "overview", language);
    router.get(`${overview}.:kind`, async (request, response) => {
      const { locals: visit } = response as PageResponse;
      const kind = drawingKinds.find((known) => known === request.params.kind);
      if (kind === undefined)
        throw new DomainError("not-found", fault("unknown-drawing", { drawing: request.path }));
      const { organisation: asked } = request.params as Readonly<Record<string, string>>;
      const setting = await settingFor(services.useCases, request.query, visit, asked);
      const { organisation, level, unit } = setting;
      const name = `${organisation.id}-${fileNames.overview[language]}-${level}`;
      const seen = seenOn(visit, { organisation, level, unit });
      await sendDrawing(
        response,
        visit,
        { diagram: fourAtOnce(setting), signs: [], name, source: "computed", ...seen },
        kind,
      );
    });

    const criteria = fileIn(":organisation", modelsFolders[language], "criteria", language);
    router.get(`${criteria}.:kind`, async (request, response) => {
      const { locals: visit } = response as PageResponse;
      const kind = drawingKinds.find((known) => known === request.params.kind);
      if (kind === undefined)
        throw new DomainError("not-found", fault("unknown-drawing", { drawing: request.path }));
      const scene = await sceneFor(services, { ...request.params, scope: request.query.scope }, visit);
      const name = `${scene.organisation.id}-${fileNames.criteria[language]}`;
      const sheet = {
        diagram: matrixDrawing(scene),
        signs: matrixSigns,
        name,
        source: sourceOf(scene),
        seenAt: compareAddress(scene.form, language),
        chosen: scene.organisation.name[language],
      } as const;
      await sendDrawing(response, visit, sheet, kind);
    });
  }
  return router;
}

const sourceOf = ({ form }: Scene) => (form.scope === "decision" ? "allSources" : "computed");

/** One diagram above another, under the first one's title. */
function below(upper: Diagram, lower: Diagram): Diagram {
  const gap = 32;
  return {
    ...upper,
    width: Math.max(upper.width, lower.width),
    height: upper.height + gap + lower.height,
    body: all(upper.body, placedAt(lower, 0, upper.height + gap)),
  };
}
