import type { Components } from "../components.ts";
import { type PathFigure, pathFigure, pathTable } from "../drawings/path/path-figure.ts";
import { queryOf, type Setting } from "../drawings/setting/setting.ts";
import { pathTo } from "../routes.ts";

type Level = 1 | 2 | 3 | 4;

/** A cell of level by model; a child that stays where it is has one for all models. */
export type PathSign = {
  readonly heading: string;
  readonly span: number;
  /** Null where the municipality's units do not allow the model. */
  readonly figure: PathFigure | null;
};

export function signsOn(level: Level, setting: Setting): readonly PathSign[] {
  const { models } = setting.corpus;
  const all = stayingFigure(level, setting, false);
  if (all) return [{ heading: setting.t("levels:allModels"), span: models.length, figure: all }];
  return models.map((model) => ({
    heading: `${model.number} ${model.short[setting.language]}`,
    span: 1,
    figure: figureOf(level, setting, model, false),
  }));
}

export type LevelPaths = {
  readonly items: readonly {
    readonly name: string;
    /** The model's page, with this child on this level; null where it is the same in all. */
    readonly href: string | null;
    readonly note: null;
    readonly figure: PathFigure;
  }[];
  readonly table: Components["table"];
};

/** One level's ways under the models, with the names of those who have the case. */
export function pathsOn(level: Level, setting: Setting): LevelPaths {
  const { corpus, t, language } = setting;
  const all = stayingFigure(level, setting, true);
  const query = queryOf(setting, { level });
  const items = all
    ? [{ name: t("levels:allModels"), href: null, note: null, figure: all }]
    : corpus.models.flatMap((model) => {
        const figure = figureOf(level, setting, model, true);
        const name = `${model.number}. ${model.name[language]}`;
        const href = `${pathTo("model", language, { model: model.id })}${query}`;
        return figure ? [{ name, href, note: null, figure }] : [];
      });
  const rows = items.map(({ name, figure }) => ({ ...figure, name }));
  return { items, table: pathTable(setting, t("levels:caption", { level }), t("levels:model"), rows) };
}

type Model = Setting["corpus"]["models"][number];

const figureOf = (level: Level, setting: Setting, { id, name }: Model, labelled: boolean) =>
  pathFigure(setting, {
    variant: id,
    level,
    title: setting.t("levels:strip", { level, model: name[setting.language] }),
    labelled,
  });

/** Level 4 asks for no referral, so no model can make a difference. */
const stayingFigure = (level: Level, setting: Setting, labelled: boolean): PathFigure | null =>
  level === 4
    ? pathFigure(setting, {
        variant: "today",
        level,
        title: setting.t("levels:strip", { level, model: setting.t("levels:allModels") }),
        labelled,
      })
    : null;
