import type { Components } from "../components.ts";
import { type PathFigure, pathFigure, pathTable } from "../drawings/path-figure.ts";
import { queryOf, type Setting } from "../drawings/setting.ts";
import { pathTo } from "../routes.ts";

export type PathCell = {
  readonly number: number;
  readonly name: string;
  readonly short: string;
  /** The model's page, with this child on this level. */
  readonly href: string;
  readonly figure: PathFigure | null;
};

/** One level's ways under the four models, as small signs for the overview or with their names. */
export function pathsOn(level: 1 | 2 | 3 | 4, setting: Setting, labelled: boolean): readonly PathCell[] {
  const { corpus, t, language } = setting;
  return corpus.models.map(({ id, number, name, short }) => ({
    number,
    name: name[language],
    short: short[language],
    href: `${pathTo("model", language, { model: id })}${queryOf(setting, { level })}`,
    figure: pathFigure(setting, {
      variant: id,
      level,
      title: t("levels:strip", { level, model: name[language] }),
      labelled,
    }),
  }));
}

export function tableOfLevel(
  level: number,
  cells: readonly PathCell[],
  setting: Setting,
): Components["table"] {
  const { t } = setting;
  const figures = cells.flatMap(({ name, figure }) => (figure ? [{ ...figure, name }] : []));
  return pathTable(setting, t("levels:caption", { level }), t("levels:model"), figures);
}
