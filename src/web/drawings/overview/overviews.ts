import type { Arranged } from "../../../app/organisations/arranged.ts";
import type { Diagram } from "../../../diagrams/diagram.ts";
import { overviewOf } from "../../../diagrams/overview/overview.ts";
import { type Plan, planOf } from "../../../diagrams/overview/plan.ts";
import type { ModelId } from "../../../domain/organisation/decisions.ts";
import {
  type ReferralPath,
  referralPath,
} from "../../../domain/organisation/graph/referral/referral-path.ts";
import { overviewWords } from "../../../files/drawing-words.ts";
import type { OrganisationFigure } from "../organisation-figure.ts";
import { onPage } from "../parts.ts";
import type { Setting } from "../setting/setting.ts";
import { decidedOn } from "./decided.ts";

/** A model at first glance: its picture, and what it decides for the setting's child. */
export type Overview = {
  readonly model: Setting["corpus"]["models"][number];
  readonly path: ReferralPath | undefined;
  readonly decided: string;
  readonly diagram: Diagram;
};

/** The models that the municipality's units allow, in places that they share. */
export function overviewsOn(setting: Setting): readonly Overview[] {
  const { corpus, stage, unit, language, t } = setting;
  const ways = [...stage.models].map(([id, arranged]) => ({ id, arranged, path: pathOn(arranged, setting) }));
  const plan = planFor(setting, ways);
  return corpus.models.flatMap((model) => {
    const way = ways.find(({ id }) => id === model.id);
    if (way === undefined) return [];
    const { arranged, path } = way;
    const decided = path ? decidedOn(path, arranged, setting) : "";
    const title = model.name[language];
    const description = t("overview:picture.description", {
      model: title,
      gist: model.gist[language],
      decided,
    });
    const words = overviewWords(setting, { title, description });
    const diagram = overviewOf({ organisation: arranged.organisation, plan, path, unit, words });
    return [{ model, path, decided, diagram }];
  });
}

/** A figure with the model's overview for its picture; what stands around it stays, the full drawing as a file too. */
export function atFirstGlance(
  figure: OrganisationFigure | null,
  overviews: readonly Overview[],
  { id }: Overview["model"],
): OrganisationFigure | null {
  const overview = overviews.find(({ model }) => model.id === id);
  return figure && overview
    ? { ...figure, drawing: onPage(overview.diagram, `${figure.id}-picture`) }
    : figure;
}

type Way = { readonly id: ModelId; readonly arranged: Arranged; readonly path: ReferralPath | undefined };

function planFor({ stage, language }: Setting, ways: readonly Way[]): Plan {
  const met = new Set(
    ways.flatMap(({ arranged: { graph }, path }) =>
      path?.reached ? path.actors.flatMap((id) => [id, graph.getNodeAttribute(id, "area") ?? id]) : [],
    ),
  );
  const variants = [stage.today, ...ways.map(({ arranged }) => arranged)];
  return planOf({ variants: variants.map(({ organisation }) => organisation), met, language });
}

const pathOn = ({ graph }: Arranged, { level, unit }: Setting): ReferralPath | undefined =>
  level === 0 || unit === "" ? undefined : referralPath(graph, unit, level);
